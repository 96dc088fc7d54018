import { use } from "react";
import { useTranslation } from "react-i18next";
import type { BlockStringsByKind } from "../../domain/course/lesson-strings.ts";
import { Card } from "../../ui/card.tsx";
import { Diamond } from "../../ui/diamond.tsx";
import { ContentLanguageContext } from "./course-links.ts";
import styles from "./framed.module.css";
import { RichTextView } from "./rich-text.tsx";

/** A worked example. */
export function ExampleBlock({ words }: { readonly words: BlockStringsByKind["example"] }) {
  const { t } = useTranslation("blocks");
  const language = use(ContentLanguageContext);
  return (
    <Card className={styles.frame}>
      <p className={styles.kind}>
        <Diamond /> {t("example")}
      </p>
      <h2 lang={language} className={styles.title}>
        {words.title}
      </h2>
      <RichTextView text={words.body} />
    </Card>
  );
}
