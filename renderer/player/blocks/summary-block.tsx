import { useTranslation } from "react-i18next";
import type { SvgNode } from "../../domain/course/figure.ts";
import type { BlockStringsByKind } from "../../domain/course/lesson-strings.ts";
import { Diamond } from "../../ui/diamond.tsx";
import { FigureView } from "./figure-view.tsx";
import { RichTextView } from "./rich-text.tsx";
import styles from "./summary-block.module.css";

/** The lesson said again: a picture and three lines. */
export function SummaryBlock({
  drawing,
  words,
}: {
  readonly drawing: SvgNode | undefined;
  readonly words: BlockStringsByKind["summary"];
}) {
  const { t } = useTranslation("blocks");
  return (
    <div role="group" className={styles.summary} aria-label={t("summary")}>
      <FigureView drawing={drawing} words={words} />
      <ul className={styles.lines}>
        {words.lines.map((line, place) => (
          <li key={place}>
            <Diamond tone="marigold" />
            <RichTextView text={line} />
          </li>
        ))}
      </ul>
    </div>
  );
}
