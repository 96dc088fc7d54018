import { CornerDownRight } from "lucide-react";
import type { ReactNode } from "react";
import type { RichText } from "../../domain/rich-text/rich-text.ts";
import { RichTextView } from "../blocks/rich-text.tsx";
import styles from "./part-verdict.module.css";
import { Verdict } from "./verdict.tsx";

/** The verdict on one part of an answer with many: where it was wrong, what would have been right, and the reason. */
export function PartVerdict({
  isRight,
  wrongWords,
  rightWords,
  reason,
}: {
  readonly isRight: boolean;
  /** Instead of the usual word. */
  readonly wrongWords?: ReactNode;
  readonly rightWords: ReactNode;
  readonly reason: RichText | undefined;
}) {
  if (isRight) return <Verdict mark="right" reason={reason} />;
  return (
    <div className={styles.parts}>
      <Verdict mark="wrong" words={wrongWords} />
      <p className={styles.right}>
        <CornerDownRight aria-hidden size="1.1em" className={styles.icon} />
        <span>{rightWords}</span>
      </p>
      {reason && <RichTextView text={reason} className={styles.reason} />}
    </div>
  );
}
