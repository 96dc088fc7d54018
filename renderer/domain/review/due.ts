import type { CourseListing } from "../course/documents.ts";
import { standingOf } from "../discernment/standing.ts";
import { courseViewOf, type LearnerView } from "../progress/course-view.ts";

const day = 24 * 60 * 60 * 1000;

/**
 * The even schedule: a check comes back every fourteen days, and one day after it was missed. Spacing helps
 * (g = 0.74); growing the gaps adds nothing over even ones (g = 0.034, Latimier et al. 2021).
 */
export const reviewInterval = { right: 14 * day, wrong: day };

export type DueCheck = {
  readonly course: string;
  readonly lesson: string;
  readonly item: string;
  readonly reason: "missed" | "old";
};

export type DuePlan = { readonly course: string; readonly lesson: string };

/** The lesson checks that are due at `now` (milliseconds), missed ones first. Form items are never among them. */
export function dueChecks(listings: readonly CourseListing[], view: LearnerView, now: number): DueCheck[] {
  const due = listings.flatMap((listing) => {
    const { checks } = courseViewOf(view, listing.id);
    return listing.lessons.flatMap((lesson) =>
      lesson.checks.flatMap(({ item }): DueCheck[] => {
        const check = checks[item];
        if (check === undefined || !hasPassed(check.lastAt, reviewInterval[check.last], now)) return [];
        const reason = check.last === "wrong" ? "missed" : "old";
        return [{ course: listing.id, lesson: lesson.id, item, reason }];
      }),
    );
  });
  return due.toSorted((a, b) => Number(b.reason === "missed") - Number(a.reason === "missed"));
}

/** If–then plans made two weeks ago or more and not yet asked about. */
export function duePlans(listings: readonly CourseListing[], view: LearnerView, now: number): DuePlan[] {
  return listings.flatMap(({ id: course, lessons }) =>
    lessons.flatMap(({ id: lesson }) => {
      const plan = courseViewOf(view, course).plans[lesson];
      const isDue =
        plan && plan.reportedAt === undefined && hasPassed(plan.adoptedAt, reviewInterval.right, now);
      return isDue ? [{ course, lesson }] : [];
    }),
  );
}

/** Courses whose discernment test is to be taken a third time, two weeks after the second. */
export function dueDiscernment(
  listings: readonly CourseListing[],
  view: LearnerView,
  now: number,
): CourseListing[] {
  return listings.filter((listing) => {
    if (listing.discernment === undefined) return false;
    const standing = standingOf(listing, courseViewOf(view, listing.id), now);
    if (standing.state === "under-way") return standing.attempt.occasion === "later";
    return standing.state === "open" && standing.occasion === "later";
  });
}

/** How many things are due, of every kind. */
export function dueCount(listings: readonly CourseListing[], view: LearnerView, now: number): number {
  return [dueChecks, duePlans, dueDiscernment].reduce(
    (count, due) => count + due(listings, view, now).length,
    0,
  );
}

/** When the next check will be due, in milliseconds; nothing before the first answer. */
export function nextDue(listings: readonly CourseListing[], view: LearnerView): number | undefined {
  const times = listings.flatMap(({ id, lessons }) => {
    const { checks } = courseViewOf(view, id);
    return lessons.flatMap((lesson) =>
      lesson.checks.flatMap(({ item }) => {
        const check = checks[item];
        return check ? [Date.parse(check.lastAt) + reviewInterval[check.last]] : [];
      }),
    );
  });
  return times.length === 0 ? undefined : Math.min(...times);
}

/** A clock set back by years must not hide a review for years: the distance counts, not its sign. */
function hasPassed(since: string, interval: number, now: number): boolean {
  return Math.abs(now - Date.parse(since)) >= interval;
}
