import type { UnitTree } from "../desk/unit-tree.ts";
import type { Unit } from "../office/office-file.ts";

/** The units in the tree's order, so that a unit and all below it are one stretch of places. */
export type UnitIndex = {
  readonly units: readonly { readonly unit: Unit; readonly depth: number }[];
  /** Of each place, the first place after the unit and all below it. */
  readonly ends: Int32Array;
  /** The place of a unit; undefined where there is no such unit. */
  readonly placeOf: (id: string) => number | undefined;
};

/** Numbers the units of a tree. */
export function indexUnits(tree: UnitTree): UnitIndex {
  const units = tree.inOrder();
  const ends = new Int32Array(units.length).fill(units.length);
  const open: number[] = [];
  for (const [place, { depth }] of units.entries()) {
    while (open.length > 0 && (units[open.at(-1) ?? 0]?.depth ?? 0) >= depth) ends[open.pop() ?? 0] = place;
    open.push(place);
  }
  const places = new Map(units.map(({ unit }, place) => [unit.id, place]));
  return { units, ends, placeOf: (id) => places.get(id) };
}

/** Sums what stands at each unit into what stands at it and all below it; `counts` are by place. */
export function sumsBelow({ ends }: UnitIndex, counts: Int32Array): Int32Array {
  const before = new Int32Array(counts.length + 1);
  for (let place = 0; place < counts.length; place += 1)
    before[place + 1] = (before[place] ?? 0) + (counts[place] ?? 0);
  return counts.map((_, place) => (before[ends[place] ?? 0] ?? 0) - (before[place] ?? 0));
}
