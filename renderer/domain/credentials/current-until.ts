import { monthsAfter } from "../office/due.ts";
import type { Requirement } from "../office/office-file.ts";

/**
 * The last day on which a pass is current by what is required of somebody, as an ISO date: of several requirements the
 * strictest counts. Undefined where none says how long. `finishedAt` is an ISO date or timestamp.
 */
export function currentUntil(
  required: readonly Requirement[],
  course: string,
  finishedAt: string,
): string | undefined {
  const days = required.flatMap((requirement) =>
    requirement.course === course && requirement.validMonths !== undefined
      ? [monthsAfter(finishedAt.slice(0, 10), requirement.validMonths)]
      : [],
  );
  return days.toSorted()[0];
}
