import { type Counts, type Tally, tallyAt } from "./tally.ts";
import { sumsBelow, type UnitIndex } from "./unit-index.ts";

/** The tally of a unit and all below it or, with `isItself`, of those who stand in the unit and in none below it. */
export type UnitTally = Tally & { readonly isItself: boolean };

/**
 * The units right below one and, where people stand right in it, the unit itself; together they are the whole. Where no
 * unit is given they are the uppermost or, where all lie below a single one, those right below that. `counts` are by the place of the unit in which people stand.
 */
export function unitTallies(index: UnitIndex, counts: Counts, parent: number | undefined): UnitTally[] {
  const { units, ends } = index;
  const top = parent ?? (ends[0] === units.length ? 0 : undefined);
  const sums = {
    required: sumsBelow(index, counts.required),
    passed: sumsBelow(index, counts.passed),
    current: sumsBelow(index, counts.current),
    overdue: sumsBelow(index, counts.overdue),
  };
  const tallies: UnitTally[] = [];
  const add = (from: Counts, place: number, isItself: boolean): void => {
    const tally = tallyAt(from, place, units[place]?.unit.id ?? "");
    if (tally.required > 0) tallies.push({ ...tally, isItself });
  };
  if (top !== undefined) add(counts, top, true);
  const end = top === undefined ? units.length : (ends[top] ?? 0);
  for (let place = top === undefined ? 0 : top + 1; place < end; place = ends[place] ?? end)
    add(sums, place, false);
  return tallies;
}
