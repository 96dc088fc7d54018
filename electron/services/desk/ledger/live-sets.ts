import type { DeskState } from "./desk-state.ts";
import type { SetHeading } from "./row-sets.ts";

/** Which sets of rows count: the last that came of a learner and course, and those from before an accepted restart. */
export type LiveSets = {
  readonly version: number;
  readonly hasRows: (set: SetHeading, at: number) => boolean;
  readonly hasResponses: (set: SetHeading, at: number) => boolean;
};

/** The sets that count now; `at` is the number of the log's record that holds a set. */
export function liveSets({ learners, version }: DeskState): LiveSets {
  const [rows, responses] = [new Set<string>(), new Set<string>()];
  for (const { key, rows: current, responses: answered, earlier } of learners.values()) {
    for (const [course, { at }] of current) rows.add(idOf(key, course, at));
    for (const [course, { at, pseudonym }] of answered) responses.add(idOf(pseudonym, course, at));
    for (const { course, ...before } of earlier) {
      if (before.rows !== undefined) rows.add(idOf(key, course, before.rows.at));
      if (before.responses !== undefined)
        responses.add(idOf(before.responses.pseudonym, course, before.responses.at));
    }
  }
  return {
    version,
    hasRows: ({ whose, course }, at) => rows.has(idOf(whose, course, at)),
    hasResponses: ({ whose, course }, at) => responses.has(idOf(whose, course, at)),
  };
}

function idOf(whose: string, course: string, at: number): string {
  return `${at}\n${whose}\n${course}`;
}
