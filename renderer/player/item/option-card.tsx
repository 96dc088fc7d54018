import { type ReactNode, useId } from "react";
import type { Mark } from "../../domain/quiz/mark.ts";
import type { RichText } from "../../domain/rich-text/rich-text.ts";
import { AnswerCard } from "./answer-card.tsx";
import styles from "./option-card.module.css";
import { Verdict } from "./verdict.tsx";

type Props = {
  readonly name: string;
  readonly number: number;
  readonly isSeveral: boolean;
  readonly isChosen: boolean;
  readonly isDisabled: boolean;
  readonly mark: Mark | undefined;
  readonly verdict: ReactNode;
  readonly reason: RichText | undefined;
  readonly onChoose: () => void;
  readonly children: ReactNode;
};

/** One option: a native radio or checkbox drawn as its number, its words, and its verdict once there is one. */
export function OptionCard(props: Props) {
  const { name, number, isSeveral, isChosen, isDisabled, mark, verdict, reason, onChoose, children } = props;
  const verdictId = useId();
  return (
    <AnswerCard mark={mark} className={styles.option}>
      <label className={styles.label}>
        <span className={styles.badge} data-several={isSeveral || undefined}>
          <input
            type={isSeveral ? "checkbox" : "radio"}
            name={name}
            checked={isChosen}
            disabled={isDisabled}
            data-key={number}
            aria-describedby={mark && verdictId}
            onChange={onChoose}
          />
          <span aria-hidden>{number}</span>
        </span>
        <span className={styles.words}>{children}</span>
      </label>
      {mark && (
        <div className={styles.verdict}>
          <Verdict id={verdictId} mark={mark} words={verdict} reason={reason} />
        </div>
      )}
    </AnswerCard>
  );
}
