import { analyseItems } from "./analyse-items.ts";
import { compareLanguages, type LanguageGap } from "./compare-languages.ts";
import { type DoubtedItem, findDoubts } from "./find-doubts.ts";
import type { Taken } from "./taken-once.ts";
import { fewestPeople } from "./thresholds.ts";

/** How the questions of one version of a course's test do. */
export type TestAnalysis = {
  /** In the order of forms and ids. */
  readonly items: readonly DoubtedItem[];
  readonly gaps: readonly LanguageGap[];
  /** First attempts, and how many of these were in a draft translation. */
  readonly people: number;
  readonly draft: number;
  /** Whether any form has enough people for numbers. */
  readonly isEnough: boolean;
};

/** Everything that is shown of a test; `taken` is of one version, and each form is worked out by itself. */
export function analyseTest(taken: readonly Taken[]): TestAnalysis {
  const gaps = compareLanguages(taken);
  const people = taken.reduce((sum, { places }) => sum + places.length, 0);
  const drafts = taken.map(
    ({ sitting, places }) => places.filter((place) => sitting.voiceAt(place)?.translation === "draft").length,
  );
  return {
    items: taken
      .flatMap(analyseItems)
      .map((statistics) => ({ statistics, doubts: findDoubts(statistics, gaps) })),
    gaps,
    people,
    draft: drafts.reduce((sum, count) => sum + count, 0),
    isEnough: taken.some(({ places }) => places.length >= fewestPeople),
  };
}
