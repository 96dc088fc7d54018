import type { DeskLearnerState, DeskState } from "../ledger/desk-state.ts";
import type { SetHeading } from "../ledger/row-sets.ts";

/**
 * Finds answers that another PC reports too: where a backup took a learner there, it has the answers of the first PC and
 * gives them under a pseudonym of its own. Of each course those of the PC with the most answers count.
 */
export function createRepeated({ learners }: DeskState): (set: SetHeading) => boolean {
  const repeated = new Set<string>();
  for (const [, same] of Map.groupBy(learners.values(), ({ details }) => details.id)) {
    if (same.length < 2) continue;
    for (const course of new Set(same.flatMap(({ responses }) => [...responses.keys()]))) {
      const pseudonyms = same
        .toSorted((one, other) => answersOf(other, course) - answersOf(one, course) || order(one, other))
        .map(({ responses }) => responses.get(course)?.pseudonym);
      // A copied data folder goes on under the same pseudonym.
      for (const pseudonym of pseudonyms.slice(1))
        if (pseudonym !== undefined && pseudonym !== pseudonyms[0]) repeated.add(`${pseudonym}\n${course}`);
    }
  }
  return ({ whose, course }) => repeated.has(`${whose}\n${course}`);
}

function answersOf({ responses }: DeskLearnerState, course: string): number {
  return responses.get(course)?.responses ?? 0;
}

/** The same whichever PC came first. */
function order({ key: one }: DeskLearnerState, { key: other }: DeskLearnerState): number {
  return one < other ? -1 : 1;
}
