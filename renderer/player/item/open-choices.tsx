import type { Words } from "../../domain/course/strings.ts";
import { RichWords } from "../blocks/rich-text.tsx";
import styles from "./open-choices.module.css";

/** The choices that are open at a moment of a story, numbered for the keys. */
export function OpenChoices({
  choices,
  words,
  isDisabled = false,
  onDecide,
}: {
  readonly choices: readonly string[];
  readonly words: Words;
  readonly isDisabled?: boolean;
  readonly onDecide: (choice: string) => void;
}) {
  return (
    <div className={styles.choices}>
      {choices.map((choice, place) => (
        <button
          key={choice}
          type="button"
          data-key={place + 1}
          className={styles.open}
          disabled={isDisabled}
          onClick={() => onDecide(choice)}
        >
          <span aria-hidden className={styles.number}>
            {place + 1}
          </span>
          <RichWords text={words[choice] ?? []} />
        </button>
      ))}
    </div>
  );
}
