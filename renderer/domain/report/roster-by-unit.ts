import { compareNames } from "../desk/people-rows.ts";
import type { UnitTree } from "../desk/unit-tree.ts";
import type { Person } from "../office/office-file.ts";

/** The people of one unit, without those below it, in the order of their names. */
type UnitRoster = { readonly unit: string; readonly path: string; readonly people: readonly Person[] };

/** The roster unit by unit in the order of the tree; a unit without people of its own is left out. */
export function rosterByUnit(people: readonly Person[], tree: UnitTree): UnitRoster[] {
  const byUnit = Map.groupBy(people, ({ unit }) => unit);
  return tree.inOrder().flatMap(({ unit: { id } }) => {
    const mine = byUnit.get(id) ?? [];
    const inOrder = mine.toSorted((one, other) => compareNames(one.name, other.name));
    return mine.length === 0 ? [] : [{ unit: id, path: tree.pathOf(id), people: inOrder }];
  });
}
