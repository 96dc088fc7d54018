import type { PersonRow } from "../desk/people-rows.ts";
import { daysBetween } from "./days.ts";

/** So many days without a file from a PC, and it is listed as not heard from. */
export const silentDays = 30;

/** A PC as the desk knows it; `lastSeenAt` is when a file of it was collected last. */
export type SeenPc = { readonly device: string; readonly state: string; readonly lastSeenAt: string };

/** A PC that was not heard from for 30 days, and the numbers of the people who learn on it. */
export type QuietPc = {
  readonly device: string;
  readonly lastSeenAt: string;
  readonly days: number;
  readonly people: readonly number[];
};

/** The accepted PCs that were not heard from for 30 days, the longest silent first; `today` is an ISO date. */
export function quietPcs(rows: readonly PersonRow[], pcs: readonly SeenPc[], today: string): QuietPc[] {
  const quiet = new Map<string, QuietPc & { readonly people: number[] }>();
  for (const { device, state, lastSeenAt } of pcs) {
    const days = daysBetween(lastSeenAt, today);
    if (state === "accepted" && days >= silentDays)
      quiet.set(device, { device, lastSeenAt, days, people: [] });
  }
  if (quiet.size === 0) return [];
  for (const [number, { person }] of rows.entries()) {
    for (const device of new Set(person.learners.map((learner) => learner.device)))
      quiet.get(device)?.people.push(number);
  }
  return [...quiet.values()].toSorted((one, other) => other.days - one.days);
}
