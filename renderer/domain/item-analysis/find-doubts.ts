import type { AnswerUse, ItemStatistics } from "./analyse-items.ts";
import type { LanguageGap } from "./compare-languages.ts";
import { easyAbove, hardBelow, weakBelow } from "./thresholds.ts";

/** Why somebody should read a question again. */
export type Doubt =
  /** Who does well on the rest gets it wrong more often. */
  | { readonly kind: "key" }
  /** Who does well on the rest chooses this wrong answer more often. */
  | { readonly kind: "answer"; readonly answer: AnswerUse }
  | { readonly kind: "language"; readonly gap: LanguageGap }
  /** Most people get it wrong. */
  | { readonly kind: "hard" }
  /** It hardly tells who knows from who does not. */
  | { readonly kind: "weak" };

/** A question, and what is doubtful in it. */
export type DoubtedItem = { readonly statistics: ItemStatistics; readonly doubts: readonly Doubt[] };

/** The doubts about a question, the gravest first. Each needs an interval that excludes chance, or a plain majority. */
export function findDoubts(statistics: ItemStatistics, gaps: readonly LanguageGap[]): readonly Doubt[] {
  const { form, item, facility, discrimination, answers } = statistics;
  if (facility === undefined) return [];
  const isKeyDoubtful = discrimination !== undefined && discrimination.interval.high < 0;
  const isWeak =
    discrimination !== undefined && facility <= easyAbove && discrimination.interval.high < weakBelow;
  return [
    ...(isKeyDoubtful ? [{ kind: "key" } as const] : []),
    ...answers
      .filter(({ choice }) => choice !== undefined && choice.interval.low > 0)
      .map((answer) => ({ kind: "answer", answer }) as const),
    ...gaps
      .filter((gap) => gap.isAlarm && gap.form === form && gap.item === item)
      .map((gap) => ({ kind: "language", gap }) as const),
    ...(facility < hardBelow ? [{ kind: "hard" } as const] : []),
    ...(isWeak && !isKeyDoubtful ? [{ kind: "weak" } as const] : []),
  ];
}

const gravity: readonly Doubt["kind"][] = ["key", "answer", "language", "hard", "weak"];

/** The order of questions for whoever mends them: the gravest doubt first, none last, then by discrimination. */
export function compareDoubted(one: DoubtedItem, other: DoubtedItem): number {
  return (
    gravityOf(one) - gravityOf(other) ||
    (one.statistics.discrimination?.value ?? 1) - (other.statistics.discrimination?.value ?? 1)
  );
}

function gravityOf({ doubts: [first] }: DoubtedItem): number {
  return first === undefined ? gravity.length : gravity.indexOf(first.kind);
}
