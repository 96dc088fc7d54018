import { Globe, Image, Mail, Phone } from "lucide-react";
import { use } from "react";
import { useTranslation } from "react-i18next";
import type { DiscernmentItem } from "../../domain/discernment/document.ts";
import { ContentLanguageContext } from "../../player/blocks/course-links.ts";
import { RichTextView } from "../../player/blocks/rich-text.tsx";
import type { Loading } from "../../state/use-document.ts";
import styles from "./material-view.module.css";
import { PictureView } from "./picture-view.tsx";

const icons = { picture: Image, message: Mail, call: Phone, "web-page": Globe };

/** The thing that is judged, in the likeness of its medium. It says nothing of who made it. */
export function MaterialView({
  item,
  picture,
}: {
  readonly item: DiscernmentItem;
  readonly picture: Loading<File | undefined>;
}) {
  const { t } = useTranslation("discernment");
  const language = use(ContentLanguageContext);
  const { medium, words } = item;
  const Icon = icons[medium];
  return (
    <section className={styles.material} aria-label={t(`medium.${medium}`)}>
      <p className={styles.medium}>
        <Icon aria-hidden size="1.2em" />
        {t(`medium.${medium}`)}
      </p>
      <div className={styles.frame} data-medium={medium}>
        {medium === "picture" ? (
          <PictureView loading={picture} size={item.picture} alt={words.alt ?? ""} />
        ) : (
          <>
            <p className={styles.from}>
              <span className={styles.label}>{t(`from.${medium}`)}</span>
              <span className={styles.sender} lang={language}>
                {words.from}
              </span>
            </p>
            <RichTextView text={words.body ?? []} className={styles.body} />
          </>
        )}
      </div>
    </section>
  );
}
