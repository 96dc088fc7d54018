import { finalTest, isSubmitted } from "../assessment/final-test.ts";
import type { CourseListing, LessonListing } from "../course/documents.ts";
import { attemptUnderWay } from "../discernment/standing.ts";
import { type CourseView, courseViewOf, type LearnerView } from "./course-view.ts";

/** The one thing to go on with. */
export type Continue =
  | {
      readonly kind: "lesson";
      readonly listing: CourseListing;
      readonly lesson: LessonListing;
      readonly step?: string;
      readonly minutesLeft: number;
      /** From 0 to 1: how much of the lesson was reached. */
      readonly done: number;
    }
  | {
      readonly kind: "test";
      readonly listing: CourseListing;
      readonly purpose: "pre" | "final";
      readonly isUnderWay: boolean;
    }
  | { readonly kind: "discernment"; readonly listing: CourseListing }
  | { readonly kind: "redo"; readonly listing: CourseListing; readonly lesson: LessonListing }
  | { readonly kind: "start"; readonly listing: CourseListing };

/** Exactly where the learner stopped; else the next thing of that course; else a course not begun; else nothing. */
export function whereToContinue(listings: readonly CourseListing[], view: LearnerView): Continue | undefined {
  const begun = listings
    .map((listing) => ({ listing, course: courseViewOf(view, listing.id) }))
    .filter(({ course }) => course.order > 0)
    .toSorted((a, b) => b.course.lastSeq - a.course.lastSeq);
  for (const { listing, course } of begun) {
    const next = nextIn(listing, course);
    if (next) return next;
  }
  const fresh = listings.find(({ id }) => courseViewOf(view, id).order === 0);
  return fresh && { kind: "start", listing: fresh };
}

function nextIn(listing: CourseListing, course: CourseView): Continue | undefined {
  const underWay = course.attempts.find((attempt) => !isSubmitted(attempt));
  if (underWay) return { kind: "test", listing, purpose: underWay.purpose, isUnderWay: true };
  const judging = attemptUnderWay(listing, course);
  // Whoever left the first one for a lesson stopped in the lesson.
  if (judging && (judging.occasion !== "before" || course.lastLesson === undefined)) {
    return { kind: "discernment", listing };
  }
  const last = listing.lessons.find(({ id }) => id === course.lastLesson);
  const isOpen = last && course.lessons[last.id]?.completedAt === undefined;
  if (last && isOpen) return lessonAt(listing, last, course);
  const next = listing.lessons.find(({ id }) => course.lessons[id]?.completedAt === undefined);
  if (next) return lessonAt(listing, next, course);
  const test = finalTest(listing, course);
  if (test.state === "open") return { kind: "test", listing, purpose: "final", isUnderWay: false };
  const redo = test.state === "redo-first" ? test.lessons[0] : undefined;
  return redo && { kind: "redo", listing, lesson: redo.lesson };
}

function lessonAt(listing: CourseListing, lesson: LessonListing, course: CourseView): Continue {
  const reached = course.lessons[lesson.id];
  const index = reached?.step === undefined ? 0 : Math.max(0, lesson.steps.indexOf(reached.step));
  const done = lesson.steps.length === 0 ? 0 : index / lesson.steps.length;
  return {
    kind: "lesson",
    listing,
    lesson,
    ...(reached?.step === undefined ? {} : { step: reached.step }),
    minutesLeft: Math.max(1, Math.round(lesson.minutes * (1 - done))),
    done,
  };
}

/** How much of a course is done, from 0 to 1: its lessons, and the final test as one more. */
export function shareDone(listing: CourseListing, course: CourseView): number {
  const lessons = listing.lessons.filter(({ id }) => course.lessons[id]?.completedAt !== undefined).length;
  const passed = finalTest(listing, course).state === "passed" ? 1 : 0;
  return (lessons + passed) / (listing.lessons.length + 1);
}
