import { use } from "react";
import type { BlockStringsByKind } from "../../domain/course/lesson-strings.ts";
import type { BlockOf } from "../../domain/course/lesson.ts";
import { Notice } from "../../ui/notice.tsx";
import { ContentLanguageContext } from "./course-links.ts";
import styles from "./framed.module.css";
import { RichTextView } from "./rich-text.tsx";

/** A note, a warning or a piece of advice. */
export function CalloutBlock({
  tone,
  words,
}: {
  readonly tone: BlockOf<"callout">["tone"];
  readonly words: BlockStringsByKind["callout"];
}) {
  const language = use(ContentLanguageContext);
  return (
    <Notice
      tone={tone}
      role="note"
      className={styles.measured}
      title={<span lang={language}>{words.title}</span>}
    >
      <RichTextView text={words.body} />
    </Notice>
  );
}
