import { type ItemAnswers, itemAnswers } from "./item-answers.ts";
import { gapInterval, type Interval, meanOf } from "./samples.ts";
import { compareTexts } from "./sitting.ts";
import type { Taken } from "./taken-once.ts";
import { alpha, fewestByLanguage, largeGap } from "./thresholds.ts";

/** How differently a question does in two languages. */
export type LanguageGap = {
  readonly form: string;
  readonly item: string;
  readonly language: string;
  /** What it is compared with: the original or, with too few people there, the language of the most people. */
  readonly base: string;
  readonly people: number;
  readonly basePeople: number;
  readonly facility: number;
  readonly baseFacility: number;
  /** Of `facility - baseFacility`; all intervals of a test hold at once with 95 %, by Bonferroni's rule. */
  readonly interval: Interval;
  /** How much better (or, below 0, worse) these people do than the others on the other questions of the form. */
  readonly restGap: number;
  /** The difference is large and its interval excludes zero. */
  readonly isAlarm: boolean;
};

type Group = {
  readonly language: string;
  readonly isOriginal: boolean;
  readonly shares: Float64Array;
  readonly rests: Float64Array;
};
type Pair = { readonly form: string; readonly item: string; readonly base: Group; readonly group: Group };

/** Every question in every language with enough people beside the same question in another. Drafts take no part. */
export function compareLanguages(taken: readonly Taken[]): readonly LanguageGap[] {
  const pairs = taken.flatMap((each) => itemAnswers(each).flatMap((answered) => pairsOf(each, answered)));
  return pairs.map((pair) => gapOf(pair, alpha / pairs.length));
}

function pairsOf(taken: Taken, answered: ItemAnswers): Pair[] {
  const [base, ...others] = groupsOf(taken, answered)
    .filter(({ shares }) => shares.length >= fewestByLanguage)
    .toSorted(
      (one, other) =>
        Number(other.isOriginal) - Number(one.isOriginal) ||
        other.shares.length - one.shares.length ||
        compareTexts(one.language, other.language),
    );
  if (base === undefined) return [];
  return others.map((group) => ({ form: taken.sitting.form, item: answered.item, base, group }));
}

function groupsOf({ sitting }: Taken, { places, shares, rests }: ItemAnswers): Group[] {
  const indexes = new Map<string, { readonly isOriginal: boolean; readonly of: number[] }>();
  for (const [index, place] of places.entries()) {
    const voice = sitting.voiceAt(place);
    if (voice === undefined || voice.translation === "draft") continue;
    const group = indexes.get(voice.language) ?? { isOriginal: voice.translation === "original", of: [] };
    indexes.set(voice.language, group);
    group.of.push(index);
  }
  return [...indexes].map(([language, { isOriginal, of }]) => ({
    language,
    isOriginal,
    shares: Float64Array.from(of, (index) => shares[index] ?? 0),
    rests: Float64Array.from(of, (index) => rests[index] ?? 0),
  }));
}

function gapOf({ form, item, base, group }: Pair, missing: number): LanguageGap {
  const [facility, baseFacility] = [meanOf(group.shares), meanOf(base.shares)];
  const interval = gapInterval(group.shares, base.shares, missing);
  const isClear = interval.low > 0 || interval.high < 0;
  return {
    form,
    item,
    language: group.language,
    base: base.language,
    people: group.shares.length,
    basePeople: base.shares.length,
    facility,
    baseFacility,
    interval,
    restGap: meanOf(group.rests) - meanOf(base.rests),
    isAlarm: isClear && Math.abs(facility - baseFacility) >= largeGap,
  };
}
