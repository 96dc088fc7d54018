import type { SeenStatus } from "../desk/people-rows.ts";
import { daysBetween } from "./days.ts";

/** So many days without doing anything in a course that is begun, and somebody is held to be stuck in it. */
export const quietDays = 14;

/** So many final tests that did not pass, and somebody is held to be stuck at the test. */
export const failedTests = 2;

/** A place in a course: a lesson, the final test, or before the first lesson. */
export type Place =
  { readonly at: "lesson"; readonly lesson: string } | { readonly at: "test" } | { readonly at: "start" };

/** Where somebody is stuck, for how many days they did nothing, and how many final tests they did not pass. */
export type Stuck = { readonly place: Place; readonly days: number; readonly failed: number };

/**
 * Whether somebody is stuck in a course that they have begun and not finished: at the final test when they handed it in
 * twice or more without passing, or once and then did nothing for 14 days; in the lesson opened last when they did
 * nothing for 14 days. `today` is an ISO date.
 */
export function stuckIn({ lesson, lastActiveAt, attempts }: SeenStatus, today: string): Stuck | undefined {
  const days = daysBetween(lastActiveAt, today);
  if (attempts < failedTests && days < quietDays) return undefined;
  return { place: placeOf(attempts, lesson), days, failed: attempts };
}

function placeOf(attempts: number, lesson: string | undefined): Place {
  if (attempts > 0) return { at: "test" };
  return lesson === undefined ? { at: "start" } : { at: "lesson", lesson };
}

/** Of each course the row with which something was done last: somebody may learn on several PCs. */
export function latestByCourse(status: readonly SeenStatus[]): readonly SeenStatus[] {
  if (status.length < 2) return status;
  const latest = new Map<string, SeenStatus>();
  for (const row of status) {
    const before = latest.get(row.course);
    if (before === undefined || Date.parse(row.lastActiveAt) > Date.parse(before.lastActiveAt))
      latest.set(row.course, row);
  }
  return [...latest.values()];
}
