import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { walkBranches } from "../../domain/quiz/branches.ts";
import { Diamond } from "../../ui/diamond.tsx";
import { RichTextView, RichWords } from "../blocks/rich-text.tsx";
import type { BodyProps } from "./body.ts";
import styles from "./branching-body.module.css";

/** Decisions one after the other: each shows what it led to, and none can be taken back. */
export function BranchingBody({
  item,
  words,
  draft,
  onChange,
  isChecked,
  showReasons,
}: BodyProps<"branching">) {
  const { t } = useTranslation("item");
  const chosen = draft.choices ?? [];
  const { steps, node, choices, ending } = walkBranches(item, chosen);
  const hereRef = useFocusOnArrival(steps.length);
  return (
    <ol className={styles.walk}>
      {steps.map((step, place) => (
        <li key={place} className={styles.step}>
          <Situation heading={t("situation", { number: place + 1 })} text={words.nodes[step.node] ?? []} />
          <div className={styles.chosen}>
            <p className={styles.label}>{t("youChose")}</p>
            <p className={styles.choice}>
              <RichWords text={words.choices[step.choice] ?? []} />
            </p>
            {showReasons && <RichTextView text={words.why[step.choice] ?? []} className={styles.why} />}
          </div>
        </li>
      ))}
      <li className={styles.step} data-ending={isChecked ? ending : undefined}>
        <div ref={hereRef} tabIndex={-1} className={styles.here}>
          <Situation
            heading={ending ? t("ending") : t("situation", { number: steps.length + 1 })}
            text={words.nodes[node] ?? []}
          />
        </div>
        {choices.length > 0 && (
          <OpenChoices
            choices={choices}
            words={words}
            isChecked={isChecked}
            onDecide={(choice) => onChange({ ...draft, choices: [...chosen, choice] })}
          />
        )}
      </li>
    </ol>
  );
}

function OpenChoices({
  choices,
  words,
  isChecked,
  onDecide,
}: Pick<BodyProps<"branching">, "words" | "isChecked"> & {
  readonly choices: readonly string[];
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
          disabled={isChecked}
          onClick={() => onDecide(choice)}
        >
          <span aria-hidden className={styles.number}>
            {place + 1}
          </span>
          <RichWords text={words.choices[choice] ?? []} />
        </button>
      ))}
    </div>
  );
}

function Situation({
  heading,
  text,
}: {
  readonly heading: string;
  readonly text: BodyProps<"branching">["words"]["prompt"];
}) {
  return (
    <div className={styles.situation}>
      <p className={styles.label}>
        <Diamond tone="marigold" /> {heading}
      </p>
      <RichTextView text={text} />
    </div>
  );
}

/** After a decision its button is gone: the focus goes to what it led to. */
function useFocusOnArrival(count: number) {
  const ref = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current) ref.current?.focus();
    before.current = count;
  }, [count]);
  return ref;
}
