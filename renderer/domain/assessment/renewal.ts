import type { CourseListing } from "../course/documents.ts";
import type { CourseView, TestResult } from "../progress/course-view.ts";
import { type FinalTest, finalTest, isSubmitted, latestPass, type Submitted } from "./final-test.ts";

/**
 * The final test as it is to be taken next. Whoever passed and may renew stands by what was done since that pass, under
 * the rule of a first one; a renewal that was begun may be finished.
 */
export function nextTest(
  listing: Pick<CourseListing, "lessons">,
  view: CourseView,
  canRenew: boolean,
): FinalTest {
  const pass = latestPass(view);
  const attempts = view.attempts.filter(({ startedOrder }) => startedOrder > (pass?.result.order ?? 0));
  const test = finalTest(listing, { ...view, attempts });
  return pass && !canRenew && test.state !== "under-way" ? { state: "passed", attempt: pass } : test;
}

/** The first final test that was handed in towards a pass: since the pass before it, if there is one. */
export function firstTry(view: CourseView, pass: Submitted): TestResult {
  const finals = view.attempts.filter(({ purpose }) => purpose === "final").filter(isSubmitted);
  const before = finals.filter(({ result }) => result.passed && result.order < pass.result.order).at(-1);
  const first = finals.find(({ startedOrder }) => startedOrder > (before?.result.order ?? 0));
  return (first ?? pass).result;
}
