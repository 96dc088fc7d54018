import { useTranslation } from "react-i18next";
import { walkBranches } from "../../domain/quiz/branches.ts";
import { Diamond } from "../../ui/diamond.tsx";
import { RichTextView, RichWords } from "../blocks/rich-text.tsx";
import type { BodyProps } from "./body.ts";
import styles from "./branching-body.module.css";
import { OpenChoices } from "./open-choices.tsx";
import { useFocusOnArrival } from "./use-focus-on-arrival.ts";

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
            words={words.choices}
            isDisabled={isChecked}
            onDecide={(choice) => onChange({ ...draft, choices: [...chosen, choice] })}
          />
        )}
      </li>
    </ol>
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
