import { use } from "react";
import { useTranslation } from "react-i18next";
import type { Medium } from "../../domain/drill/drill.ts";
import type { MomentWords } from "../../domain/drill/drill-strings.ts";
import { ContentLanguageContext } from "../../player/blocks/course-links.ts";
import { RichTextView } from "../../player/blocks/rich-text.tsx";
import { Diamond } from "../../ui/diamond.tsx";
import { Face } from "./face.tsx";
import styles from "./moment-view.module.css";

/** A moment of a story: what happens around, and the message, meeting or call as it stands on a screen. */
export function MomentView({
  heading,
  medium,
  words: { text, from, says },
}: {
  readonly heading: string;
  readonly medium: Medium;
  readonly words: MomentWords;
}) {
  const { t } = useTranslation("drill");
  const language = use(ContentLanguageContext);
  return (
    <div className={styles.moment}>
      <p className={styles.label}>
        <Diamond tone="marigold" /> {heading}
      </p>
      {text && <RichTextView text={text} />}
      {from !== undefined && says && (
        <div
          role="group"
          aria-label={t("line", { medium: t(`medium.${medium}`), name: from })}
          className={styles.screen}
          data-medium={medium}
        >
          <p className={styles.medium}>{t(`medium.${medium}`)}</p>
          <div className={styles.person}>
            <Face />
            <p className={styles.name} lang={language}>
              {from}
            </p>
            {medium === "video-call" && <p className={styles.you}>{t("you")}</p>}
          </div>
          <RichTextView text={says} className={styles.says} />
        </div>
      )}
    </div>
  );
}
