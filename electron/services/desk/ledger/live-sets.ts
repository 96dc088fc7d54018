import type { DeskLearnerState, DeskState } from "./desk-state.ts";
import type { SetHeading } from "./row-sets.ts";

/** Which sets of rows count: the last that came of a learner and course, and those from before an accepted restart. */
export type LiveSets = {
  readonly version: number;
  readonly hasRows: (set: SetHeading, at: number) => boolean;
  readonly hasResponses: (set: SetHeading, at: number) => boolean;
};

/** The sets that count now; `at` is the number of the log's record that holds a set. */
export function liveSets({ learners, version }: DeskState): LiveSets {
  const byPseudonym = new Map<string, Set<DeskLearnerState>>();
  for (const learner of learners.values()) {
    for (const pseudonym of pseudonymsOf(learner)) {
      const known = byPseudonym.get(pseudonym);
      if (known === undefined) byPseudonym.set(pseudonym, new Set([learner]));
      else known.add(learner);
    }
  }
  return {
    version,
    hasRows: ({ whose, course }, at) => {
      const learner = learners.get(whose);
      if (learner === undefined) return false;
      const isEarlier = () => learner.earlier.some((set) => set.course === course && set.rows?.at === at);
      return learner.rows.get(course)?.at === at || isEarlier();
    },
    hasResponses: ({ whose, course }, at) =>
      [...(byPseudonym.get(whose) ?? [])].some(({ responses, earlier }) => {
        const current = responses.get(course);
        const sets = [current, ...earlier.map((set) => (set.course === course ? set.responses : undefined))];
        return sets.some((set) => set?.at === at && set.pseudonym === whose);
      }),
  };
}

function pseudonymsOf({ responses, earlier }: DeskLearnerState): Set<string> {
  const pseudonyms = new Set<string>();
  for (const { pseudonym } of responses.values()) pseudonyms.add(pseudonym);
  for (const { responses: set } of earlier) if (set !== undefined) pseudonyms.add(set.pseudonym);
  return pseudonyms;
}
