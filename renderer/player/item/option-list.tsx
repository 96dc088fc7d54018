import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { type Mark, markOption } from "../../domain/quiz/mark.ts";
import type { RichText } from "../../domain/rich-text/rich-text.ts";
import { OptionCard } from "./option-card.tsx";
import styles from "./option-list.module.css";
import { OtherReasons } from "./other-reasons.tsx";

export type Option = { readonly id: string; readonly words: ReactNode; readonly why: RichText };

/** Options to choose one or several of; once checked, the chosen and the right ones say why in their place. */
export function OptionList({
  options,
  chosen,
  correct,
  isSeveral = false,
  isChecked,
  showReasons,
  onChoose,
}: {
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly correct: readonly string[];
  readonly isSeveral?: boolean;
  readonly isChecked: boolean;
  readonly showReasons: boolean;
  readonly onChoose: (id: string) => void;
}) {
  const { t } = useTranslation("item");
  const name = useId();
  const markOf = (id: string): Mark | undefined =>
    isChecked ? markOption(correct.includes(id), chosen.includes(id)) : undefined;
  return (
    <div className={styles.options}>
      {options.map(({ id, words, why }, place) => (
        <OptionCard
          key={id}
          name={name}
          number={place + 1}
          isSeveral={isSeveral}
          isChosen={chosen.includes(id)}
          isDisabled={isChecked}
          mark={markOf(id)}
          verdict={correct.length > 1 && markOf(id) === "missed" ? t("markMissedToo") : undefined}
          reason={showReasons ? why : undefined}
          onChoose={() => onChoose(id)}
        >
          {words}
        </OptionCard>
      ))}
      {isChecked && showReasons && (
        <OtherReasons options={options.filter(({ id }) => markOf(id) === undefined)} />
      )}
    </div>
  );
}
