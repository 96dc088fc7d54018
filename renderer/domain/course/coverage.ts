import type { ladder, mappedLists } from "./mapping.ts";

/** Lists that lessons are mapped to: those of frameworks, the Roadmap's skill areas, and the Guide's ladder. */
export type CoverageList = keyof typeof mappedLists | "skillAreas" | "ladder";

/** Where an entry is tested: a question of a lesson, or a place in a form of the final test. */
export type TestedBy =
  | { readonly kind: "lesson"; readonly step: string }
  | { readonly kind: "form"; readonly form: string; readonly number: number };

/** A lesson that teaches an entry: the page that does, and what tests it. */
export type CoverageTaught = {
  readonly list: keyof typeof mappedLists;
  readonly entry: string;
  readonly course: string;
  readonly lesson: string;
  readonly step: string;
  /** The page's title, in the language of the document. */
  readonly page: string;
  readonly testedBy: TestedBy;
};

/** File: `courses/coverage.<language>.json`. */
export type CoverageDocument = {
  readonly taught: readonly CoverageTaught[];
  readonly ladder: readonly {
    readonly course: string;
    readonly lesson: string;
    readonly level: (typeof ladder)[number];
  }[];
};
