import { type PersonRow, peopleRows } from "../../domain/desk/people-rows.ts";
import { createUnitTree, type UnitTree } from "../../domain/desk/unit-tree.ts";
import { useEnvironment } from "../../state/environment.ts";
import type { DeskData } from "./load-desk.ts";

/** Everybody of the desk in the order of their names; `today` is an ISO date. */
export type DeskPeople = {
  readonly rows: readonly PersonRow[];
  readonly tree: UnitTree;
  readonly today: string;
};

/** Going from part to part, the desk's rows are not made anew. */
const known = new WeakMap<DeskData, DeskPeople>();

export function usePeopleRows(data: DeskData): DeskPeople {
  const { clock } = useEnvironment();
  const today = clock.timestamp().slice(0, 10);
  const before = known.get(data);
  if (before?.today === today) return before;
  const tree = createUnitTree(data.office.units);
  const people = { rows: peopleRows(data.office, tree, data.people, data, today), tree, today };
  known.set(data, people);
  return people;
}
