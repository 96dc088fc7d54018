import type { Due } from "../office/due.ts";
import { isLate } from "../office/late.ts";

const day = 86_400_000;

/** Whole days since something should have been done; 0 where it is not late. `today` is an ISO date. */
export function daysLate(due: Due, today: string): number {
  if (!isLate(due) || due.day === undefined) return 0;
  return Math.round((Date.parse(today) - Date.parse(due.day)) / day);
}
