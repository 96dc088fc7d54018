import type { ReportCell } from "./report-cells.ts";

/** Groups under this are small: their counts are not shown. */
export const smallest = 5;

/** How a count is shown: as itself, or as words. */
export type ShownCount =
  | number
  /** Fewer than `smallest`, perhaps none. */
  | "few"
  /** Not all, but all except fewer than `smallest`. */
  | "nearlyAll"
  /** `smallest` or more: not small itself, but a small one could be worked out from it. */
  | "atLeast"
  /** Nothing is said of it. */
  | "withheld";

/**
 * Every count as it is shown. `all` is how many people there are; `coarse` holds places of counts that are only shown
 * as "few" or "atLeast" because of others.
 *
 * A count of people is shown where neither those who are counted nor those who are not are 1 to 4, for the second give
 * away the few who have not passed. None is as telling as few, and shown as few; all is shown, for it says of everybody
 * only what their certificates say. In a group under 10 the two sides meet, and only all is shown. What is required of
 * how many follows from rules that every PC has: none is shown, and the other side is not guarded. Passes go with the
 * people who have them.
 */
export function showCounts(
  cells: readonly ReportCell[],
  counts: readonly number[],
  all: number,
  coarse: ReadonlySet<number>,
): ShownCount[] {
  const required = counts[cells.findIndex(({ id }) => id === "required")] ?? 0;
  const shown: ShownCount[] = [];
  for (const [place, { kind }] of cells.entries()) {
    const count = counts[place] ?? 0;
    if (kind === "passes") {
      const isShown = typeof shown[place - 1] === "number" && !coarse.has(place);
      shown.push(isShown ? count : "withheld");
    } else if (coarse.has(place)) shown.push(count < smallest ? "few" : "atLeast");
    else if (kind === "required") shown.push(count > 0 && count < smallest ? "few" : count);
    else shown.push(kind === "outcome" ? outOf(count, all) : currentOf(count, required));
  }
  return shown;
}

function currentOf(count: number, required: number): ShownCount {
  if (required === 0) return 0;
  return required < smallest ? "withheld" : outOf(count, required);
}

function outOf(count: number, all: number): ShownCount {
  if (count === all) return count;
  if (all < 2 * smallest) return "withheld";
  if (count < smallest) return "few";
  return all - count < smallest ? "nearlyAll" : count;
}
