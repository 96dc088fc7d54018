import type { PersonState, Standing } from "./person-state.ts";
import type { ReportCell } from "./report-cells.ts";
import type { ShownCount } from "./shown-count.ts";

/** What one person changes in the counts by standing otherwise; `who` are two at most who can. */
type Change = { readonly by: readonly number[]; readonly who: readonly number[] };

/** The standings that are possible in a course, beside another. */
type Others = (course: number, standing: Standing) => readonly Standing[];

/** Limits of time: with fewer other worlds more is hidden, never less. */
const mostKinds = 400;
const fewKinds = 40;

/** Every different change that one person can make in one course or, where there are few kinds of people, in two. */
export function changesOf(
  states: readonly PersonState[],
  cells: readonly ReportCell[],
  others: Others,
): Change[] {
  const kinds = Map.groupBy(states.keys(), (person) => (states[person] ?? []).join());
  const changes = new Map<string, Change>();
  for (const people of [...kinds.values()].slice(0, mostKinds)) {
    const state = states[people[0] ?? 0] ?? [];
    const before = cells.map(({ measure }) => measure(state));
    for (const changed of otherStates(state, others, kinds.size <= fewKinds ? 2 : 1)) {
      const by = cells.map(({ measure }, place) => measure(changed) - (before[place] ?? 0));
      const key = by.join();
      changes.set(key, { by, who: [...(changes.get(key)?.who ?? []), ...people].slice(0, 2) });
    }
  }
  return [...changes.values()];
}

/** All that differ from a state in as many courses or fewer, none of them before `from`. */
function otherStates(state: PersonState, others: Others, courses: number, from = 0): PersonState[] {
  if (courses === 0) return [];
  return [...state.entries()].slice(from).flatMap(([course, standing]) =>
    others(course, standing)
      .filter((other) => other !== standing)
      .map((other) => state.with(course, other))
      .flatMap((changed) => [changed, ...otherStates(changed, others, courses - 1, course + 1)]),
  );
}

/**
 * Which of the counts could be worked out: those that are the same in every other world in which the report reads the
 * same. The other worlds that are looked at are those that one change makes, or two by two people.
 */
export function computable(
  asked: readonly number[],
  counts: readonly number[],
  changes: readonly Change[],
  show: (counts: readonly number[]) => readonly ShownCount[],
): number[] {
  const shown = show(counts);
  const exact = shown.flatMap((each, place) => (typeof each === "number" ? [place] : []));
  const open = new Set(asked);
  const tryOut = (by: readonly number[]) => {
    if (![...open].some((place) => by[place] !== 0)) return;
    const others = show(counts.map((count, place) => count + (by[place] ?? 0)));
    if (!others.every((each, place) => each === shown[place])) return;
    for (const place of [...open]) if (by[place] !== 0) open.delete(place);
  };
  const keyOf = (by: readonly number[], sign: 1 | -1) => exact.map((place) => sign * (by[place] ?? 0)).join();
  const byKey = Map.groupBy(changes, ({ by }) => keyOf(by, 1));
  for (const { by } of changes) tryOut(by);
  for (const one of changes) {
    if (open.size === 0) break;
    for (const other of byKey.get(keyOf(one.by, -1)) ?? []) {
      if (areTwo(one, other)) tryOut(one.by.map((by, place) => by + (other.by[place] ?? 0)));
    }
  }
  return [...open];
}

/** Whether two people can make them, one each. */
function areTwo({ who: [first] }: Change, { who }: Change): boolean {
  return who.some((person) => person !== first);
}
