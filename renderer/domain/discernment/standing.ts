import type { CourseListing } from "../course/documents.ts";
import { type Occasion, occasions } from "../event/discernment-terms.ts";
import type { Judged } from "../event/judgement.ts";
import type { CourseView, DiscernmentAttempt } from "../progress/course-view.ts";

/** An attempt that was handed in. */
export type JudgedAttempt = DiscernmentAttempt & {
  readonly result: { readonly at: string; readonly items: readonly Judged[] };
};

type Lessons = Pick<CourseListing, "lessons">;

/** Where a learner stands with a course's discernment test. */
export type Standing =
  | { readonly state: "under-way"; readonly attempt: DiscernmentAttempt }
  | { readonly state: "open"; readonly occasion: Occasion }
  /** It opens when the lessons are done. */
  | { readonly state: "lessons-first" }
  /** It opens at a time, in milliseconds. */
  | { readonly state: "later"; readonly opensAt: number }
  | { readonly state: "done" };

/** How long after the second attempt the third one comes. */
const fortnight = 14 * 24 * 60 * 60 * 1000;

/**
 * Before: until a lesson is completed, after which an unfinished first attempt lapses, for it would be no "before".
 * After: once every lesson is completed or the final test was handed in. Later: two weeks after that. `now` is in
 * milliseconds; a clock set back by years must not hide the third one for years: the distance counts, not its sign.
 */
export function standingOf(listing: Lessons, view: CourseView, now: number): Standing {
  const attempt = attemptUnderWay(listing, view);
  if (attempt) return { state: "under-way", attempt };
  const judged = judgedAttempts(view);
  if (judged.some(({ occasion }) => occasion === "later")) return { state: "done" };
  const after = judged.find(({ occasion }) => occasion === "after");
  if (after) {
    const since = Date.parse(after.result.at);
    const isDue = Math.abs(now - since) >= fortnight;
    return isDue ? { state: "open", occasion: "later" } : { state: "later", opensAt: since + fortnight };
  }
  const hasTakenFinal = view.attempts.some(
    ({ purpose, result }) => purpose === "final" && result !== undefined,
  );
  const done = listing.lessons.filter(({ id }) => isCompleted(view, id)).length;
  if (done === listing.lessons.length || hasTakenFinal) return { state: "open", occasion: "after" };
  return judged.length === 0 && done === 0
    ? { state: "open", occasion: "before" }
    : { state: "lessons-first" };
}

/** The attempt to go on with, if there is one. */
export function attemptUnderWay({ lessons }: Lessons, view: CourseView): DiscernmentAttempt | undefined {
  const hasStudied = lessons.some(({ id }) => isCompleted(view, id));
  return view.discernment.findLast(
    ({ result, occasion }) => result === undefined && !(occasion === "before" && hasStudied),
  );
}

/** The attempts that were handed in, one for each occasion, in the order of the occasions. */
export function judgedAttempts({ discernment }: CourseView): JudgedAttempt[] {
  const judged = discernment.filter(isJudged);
  return occasions.flatMap((occasion) => judged.find((attempt) => attempt.occasion === occasion) ?? []);
}

function isCompleted(view: CourseView, lesson: string): boolean {
  return view.lessons[lesson]?.completedAt !== undefined;
}

function isJudged(attempt: DiscernmentAttempt): attempt is JudgedAttempt {
  return attempt.result !== undefined;
}
