import { finalTest } from "../../domain/assessment/final-test.ts";
import type { CourseListing } from "../../domain/course/documents.ts";
import { courseViewOf, type LearnerView } from "../../domain/progress/course-view.ts";

/** Counts over some courses: lessons done, courses passed, checks answered and right at the last try. */
export function summarise(listings: readonly CourseListing[], view: LearnerView) {
  const courses = listings.map((listing) => ({ listing, course: courseViewOf(view, listing.id) }));
  const checks = courses.flatMap(({ course }) => Object.values(course.checks));
  const lessons = courses.flatMap(({ listing, course }) =>
    listing.lessons.filter(({ id }) => course.lessons[id]?.completedAt !== undefined),
  );
  return {
    lessonsDone: lessons.length,
    passed: courses.filter(({ listing, course }) => finalTest(listing, course).state === "passed").length,
    checks: checks.length,
    checksRight: checks.filter(({ last }) => last === "right").length,
  };
}
