import type { CourseListing, LessonListing } from "../course/documents.ts";
import type { AttemptView, CourseView, TestResult } from "../progress/course-view.ts";

/** An attempt that was handed in. */
export type Submitted = AttemptView & { readonly result: TestResult };

/** Where a learner stands with a course's final test. */
export type FinalTest =
  | { readonly state: "lessons-first"; readonly lessons: readonly LessonListing[] }
  | { readonly state: "open" }
  | { readonly state: "under-way"; readonly attempt: AttemptView }
  | {
      readonly state: "redo-first";
      readonly failedObjectives: readonly string[];
      readonly lessons: readonly { readonly lesson: LessonListing; readonly checks: readonly string[] }[];
    }
  /** `attempt` is the latest pass; what failed since takes nothing away. */
  | { readonly state: "passed"; readonly attempt: Submitted };

/**
 * The final test opens when every lesson is completed; after a fail, when every check of the lessons that serve
 * the failed objectives was answered again since.
 */
export function finalTest(listing: Pick<CourseListing, "lessons">, view: CourseView): FinalTest {
  const pass = latestPass(view);
  if (pass) return { state: "passed", attempt: pass };
  const finals = view.attempts.filter(({ purpose }) => purpose === "final");
  const underWay = finals.find((attempt) => !isSubmitted(attempt));
  if (underWay) return { state: "under-way", attempt: underWay };
  const toStudy = listing.lessons.filter(({ id }) => view.lessons[id]?.completedAt === undefined);
  if (toStudy.length > 0) return { state: "lessons-first", lessons: toStudy };
  const failed = finals.filter(isSubmitted).at(-1);
  if (!failed) return { state: "open" };
  const lessons = checksToRedo(listing.lessons, view, failed.result);
  return lessons.length === 0
    ? { state: "open" }
    : { state: "redo-first", failedObjectives: failed.result.failedObjectives, lessons };
}

function checksToRedo(lessons: readonly LessonListing[], view: CourseView, failed: TestResult) {
  return lessons
    .filter(({ objectives }) => objectives.some((id) => failed.failedObjectives.includes(id)))
    .map((lesson) => ({
      lesson,
      checks: lesson.checks
        .map(({ item }) => item)
        .filter((item) => (view.checks[item]?.lastOrder ?? 0) <= failed.order),
    }))
    .filter(({ checks }) => checks.length > 0);
}

/** The final test that was passed last. */
export function latestPass({ attempts }: CourseView): Submitted | undefined {
  return attempts.filter(isSubmitted).findLast(({ purpose, result }) => purpose === "final" && result.passed);
}

/** Whether an attempt was handed in. */
export function isSubmitted(attempt: AttemptView): attempt is Submitted {
  return attempt.result !== undefined;
}

/** The pre-test: offered until it is taken, skipped, or the first lesson is completed. */
export function pretest(view: CourseView): "offered" | "under-way" | "done" | "passed-by" {
  const attempt = view.attempts.find(({ purpose }) => purpose === "pre");
  if (attempt) return isSubmitted(attempt) ? "done" : "under-way";
  const hasStudied = Object.values(view.lessons).some(({ completedAt }) => completedAt !== undefined);
  return view.isPretestSkipped || hasStudied ? "passed-by" : "offered";
}

/** The raw scores that are shown side by side: before the course, the first final attempt, and the latest pass. */
export function rawScores(view: CourseView): {
  before?: TestResult;
  firstFinal?: TestResult;
  passing?: TestResult;
} {
  const results = (purpose: AttemptView["purpose"]) =>
    view.attempts
      .filter((attempt) => attempt.purpose === purpose)
      .filter(isSubmitted)
      .map(({ result }) => result);
  const [before] = results("pre");
  const finals = results("final");
  const [firstFinal] = finals;
  const passing = latestPass(view)?.result;
  return { ...(before && { before }), ...(firstFinal && { firstFinal }), ...(passing && { passing }) };
}
