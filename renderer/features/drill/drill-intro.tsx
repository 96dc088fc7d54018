import { useTranslation } from "react-i18next";
import type { DrillDocument } from "../../domain/course/documents.ts";
import { RichTextView } from "../../player/blocks/rich-text.tsx";
import { useAppState } from "../../state/use-app.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHeading } from "./page-heading.tsx";
import styles from "./drill.module.css";

/** What a drill asks for, before a story is drawn. */
export function DrillIntro({
  document: { drill, strings, language, translation },
  isPlayed,
  onPlay,
  onCard,
}: {
  readonly document: DrillDocument;
  readonly isPlayed: boolean;
  readonly onPlay: () => void;
  readonly onCard: () => void;
}) {
  const { t } = useTranslation("drill");
  const spoken = useAppState((state) => state.language);
  return (
    <>
      {language !== spoken && (
        <Notice title={t("fallbackTitle")}>
          <p>{t("fallbackBody")}</p>
        </Notice>
      )}
      {translation === "draft" && (
        <Notice title={t("draftTitle")}>
          <p>{t("draftBody")}</p>
        </Notice>
      )}
      <PageHeading>{t("practise", { title: strings.title })}</PageHeading>
      <RichTextView text={strings.intro} />
      <p className={styles.muted}>{t("minutes", { count: drill.minutes })}</p>
      <p className={styles.actions}>
        <Button onClick={onCard}>{t("card")}</Button>
        <Button variant="primary" onClick={onPlay}>
          {isPlayed ? t("another") : t("begin")}
        </Button>
      </p>
    </>
  );
}
