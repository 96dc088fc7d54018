import type { Due } from "./due.ts";

/** Whether something must be done that is late already. */
export function isLate({ state }: Due): boolean {
  return state === "overdue" || state === "lapsed";
}
