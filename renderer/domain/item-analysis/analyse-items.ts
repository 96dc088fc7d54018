import { type ItemAnswers, itemAnswers } from "./item-answers.ts";
import { correlation, correlationInterval, type Interval, meanOf } from "./samples.ts";
import { type Answer, compareTexts } from "./sitting.ts";
import type { Taken } from "./taken-once.ts";
import { fewestPeople, leastOptionPart } from "./thresholds.ts";

/** How a correlation came out. */
export type Measured = { readonly value: number; readonly interval: Interval };

/** How often one answer was given. */
export type AnswerUse = {
  /** As in a test response. */
  readonly option: string;
  readonly count: number;
  /** Of all people who had the question, 0 to 1. */
  readonly share: number;
  readonly isRight: boolean;
  /** Correlation of giving it with the score on the other questions; of wrong answers that are given often enough. */
  readonly choice?: Measured;
};

/** How a question of a form does. */
export type ItemStatistics = {
  readonly form: string;
  readonly item: string;
  readonly people: number;
  /** Of these, who left it out, who guessed rapidly, and who answered in a draft translation. */
  readonly unanswered: number;
  readonly rapid: number;
  readonly draft: number;
  /** Mean share of the points, 0 to 1; absent with too few people. */
  readonly facility?: number;
  /**
   * Corrected item-total correlation: Pearson's, of the question with the share of points on all other questions of the
   * form (J. P. Guilford, Educational and Psychological Measurement 13, 1953). Absent with too few people, and where
   * either does not vary.
   */
  readonly discrimination?: Measured;
  /** The most frequent first; those who left the question out are not among them. */
  readonly answers: readonly AnswerUse[];
};

/** How each question of a form does. */
export function analyseItems(taken: Taken): readonly ItemStatistics[] {
  const { sitting } = taken;
  return itemAnswers(taken).map((answered) => {
    const { item, places, answers, shares, rests } = answered;
    const isEnough = places.length >= fewestPeople;
    const discrimination = isEnough ? measured(shares, rests) : undefined;
    return {
      form: sitting.form,
      item,
      people: places.length,
      unanswered: countOf(answers, ({ option }) => option === ""),
      rapid: countOf(answers, ({ isRapid }) => isRapid),
      draft: countOf(places, (place) => sitting.voiceAt(place)?.translation === "draft"),
      ...(isEnough && { facility: meanOf(shares) }),
      ...(discrimination && { discrimination }),
      answers: answersGiven(answered),
    };
  });
}

function answersGiven({ answers, rests }: ItemAnswers): AnswerUse[] {
  const counts = new Map<Answer, number>();
  for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  const found = new Map<string, { readonly isRight: boolean; readonly count: number }>();
  for (const [{ option, points, of }, times] of counts) {
    const { isRight = false, count = 0 } = found.get(option) ?? {};
    found.set(option, { isRight: isRight || points === of, count: count + times });
  }
  found.delete("");
  return [...found]
    .map(([option, { count, isRight }]) => {
      const share = count / answers.length;
      const isOften = answers.length >= fewestPeople && share >= leastOptionPart;
      const choice = isOften && !isRight ? choiceOf(answers, rests, option) : undefined;
      return { option, count, share, isRight, ...(choice && { choice }) };
    })
    .toSorted((one, other) => other.count - one.count || compareTexts(one.option, other.option));
}

function choiceOf(answers: readonly Answer[], rests: Float64Array, option: string): Measured | undefined {
  const chosen = new Float64Array(answers.length);
  for (const [index, answer] of answers.entries()) chosen[index] = Number(answer.option === option);
  return measured(chosen, rests);
}

function measured(one: Float64Array, other: Float64Array): Measured | undefined {
  const value = correlation(one, other);
  return value === undefined ? undefined : { value, interval: correlationInterval(value, one.length) };
}

function countOf<Value>(values: readonly Value[], isWanted: (value: Value) => boolean): number {
  return values.reduce((count, value) => count + Number(isWanted(value)), 0);
}
