import { isLate } from "./late.ts";
import type { Requirement } from "./office-file.ts";

/** Where somebody stands in what is required of them. Days are ISO dates; each is the last one that is still in time. */
export type Due =
  | {
      readonly state:
        /** Not passed, and the day is over. */
        | "overdue"
        /** Was passed, but long ago: it must be passed again. */
        | "lapsed"
        /** Not passed in a way that is still current, and there is time. */
        | "due";
      readonly day: string;
    }
  /** Passed; `day` is absent where the pass stays current for ever. `canRenew` once that day is near. */
  | { readonly state: "done"; readonly day?: string; readonly canRenew?: true };

/** A course that is required, and how it stands. */
export type DueCourse = { readonly course: string; readonly due: Due };

/** A pass can be renewed from so many days before its last day on, but not in the first half of its time. */
export const renewalDays = 60;

/** When a course was passed: ISO dates or timestamps with their offset, in any order. */
type Passes = (course: string) => readonly string[];

/** How one requirement stands on a day, by the latest pass. */
export function dueState(
  { due, validMonths }: Pick<Requirement, "due" | "validMonths">,
  passes: readonly string[],
  today: string,
): Due {
  const latest = passes.map(dayOf).toSorted().at(-1);
  if (latest === undefined) return { state: today > due ? "overdue" : "due", day: due };
  if (validMonths === undefined) return { state: "done" };
  const until = monthsAfter(latest, validMonths);
  if (today <= until)
    return { state: "done", day: until, ...(canRenew(latest, until, today) && { canRenew: true }) };
  if (today <= due) return { state: "due", day: due };
  return until < due ? { state: "overdue", day: due } : { state: "lapsed", day: until };
}

/**
 * Every course that is required, the most urgent first: what is late, by its day, then what is due, then what is done.
 * A course that is required more than once stands as its most urgent requirement does.
 */
export function dueCourses(
  requirements: readonly Requirement[],
  passesOf: Passes,
  today: string,
): DueCourse[] {
  const all = requirements
    .map((requirement) => ({
      course: requirement.course,
      due: dueState(requirement, passesOf(requirement.course), today),
    }))
    .toSorted((one, other) => compare(urgency(one), urgency(other)));
  return [...Map.groupBy(all, ({ course }) => course).values()].flatMap(([first]) => first ?? []);
}

function canRenew(passed: string, until: string, today: string): boolean {
  return daysBetween(today, until) <= Math.min(renewalDays, daysBetween(passed, until) / 2);
}

function urgency({ due, course }: DueCourse): string {
  const rank = isLate(due) ? 0 : due.state === "due" ? 1 : 2;
  return `${rank} ${due.day ?? "9999-12-31"} ${course}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function daysBetween(one: string, other: string): number {
  return (Date.parse(other) - Date.parse(one)) / 86_400_000;
}

function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** The same day of a later month or, where that month is shorter, its last one; `day` is an ISO date. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
