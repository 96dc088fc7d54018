import type { PersonRow } from "../desk/people-rows.ts";
import type { ReportCourse } from "./report-courses.ts";

/** How somebody stands in a course: a sum of the marks in `marks`. */
export type Standing = number;

/** Somebody's standing in each course of the report, in the order of the courses. */
export type PersonState = readonly Standing[];

/** `done` goes with `required` only: the pass is current today. `passed` is a pass within the period of the report. */
export const marks = { required: 1, done: 2, passed: 4 } as const;

/** ISO dates, both included; what is not given does not narrow. */
export type Period = { readonly from?: string | undefined; readonly to?: string | undefined };

/** Whether a moment with its offset lies in a period, by the day that it names. */
export function isInPeriod(moment: string, { from, to }: Period): boolean {
  const day = moment.slice(0, 10);
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}

/** What the report counts of a person. */
export function personState(
  { required, records }: Pick<PersonRow, "required" | "records">,
  courses: readonly ReportCourse[],
  period: Period,
): PersonState {
  const due = new Map(required.map((each) => [each.course, each.due.state]));
  const inPeriod = records.filter(({ finishedAt }) => isInPeriod(finishedAt, period));
  const passed = new Set(inPeriod.map(({ course }) => course));
  return courses.map(
    ({ id }) =>
      (due.has(id) ? marks.required : 0) +
      (due.get(id) === "done" ? marks.done : 0) +
      (passed.has(id) ? marks.passed : 0),
  );
}

/** Whether a pass within the period is current today; what is not required of somebody stays current. */
export function isCurrent(standing: Standing): boolean {
  const isLate = (standing & marks.required) !== 0 && (standing & marks.done) === 0;
  return (standing & marks.passed) !== 0 && !isLate;
}

/** The standings that somebody could have in each course instead of their own, for a reader of the report. */
type OtherStandings = {
  /** What they could have done; what is required of them is as it is. */
  readonly byDoing: (course: number, standing: Standing) => readonly Standing[];
  /** What could be required of them. */
  readonly byRule: (course: number, standing: Standing) => readonly Standing[];
};

/**
 * Everybody could have passed a course or not. That a pass is no longer current, or lies outside of the period, and that
 * a course is required at all, is only taken for possible where it is so of somebody: a reader may know the rules.
 */
export function otherStandings(states: readonly PersonState[]): OtherStandings {
  const courses = states[0]?.length ?? 0;
  const seen = Array.from({ length: courses }, (_, course) => new Set(states.map((state) => state[course])));
  const { required, done, passed } = marks;
  const ofRequired = [required, required + done + passed];
  const [lapsed, before] = [required + passed, required + done];
  const isRequired = (course: number) =>
    [...ofRequired, lapsed, before].some((each) => seen[course]?.has(each));
  const possible = (course: number, requires: boolean): readonly Standing[] =>
    requires ? [...ofRequired, ...[lapsed, before].filter((each) => seen[course]?.has(each))] : [0, passed];
  return {
    byDoing: (course, standing) => possible(course, (standing & required) !== 0),
    byRule: (course, standing) => (isRequired(course) ? possible(course, (standing & required) === 0) : []),
  };
}
