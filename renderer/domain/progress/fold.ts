import type { LearnerEvent } from "../event/event.ts";
import type { Graded } from "../event/response.ts";
import {
  type CourseView,
  courseViewOf,
  emptyCourseView,
  type LearnerView,
  worksheetKey,
} from "./course-view.ts";
import { applyDiscernment } from "./fold-discernment.ts";

/** An event with its place: a journal's sequence, or the one it will have. */
export type PlacedEvent = LearnerEvent & { readonly seq: number };

/**
 * Folds events, in their order, into a learner's view. Pure: the courses that change are copied first.
 * Clocks play no part: what comes later in the list came later.
 */
export function foldEvents(view: LearnerView, events: readonly PlacedEvent[]): LearnerView {
  const changed: Record<string, CourseView> = {};
  for (const event of events) {
    if (event.type === "journal-started") continue;
    const course = event.data.content.course;
    const draft = (changed[course] ??= copy(courseViewOf(view, course)));
    draft.order += 1;
    draft.startedAt ??= event.at;
    draft.lastAt = event.at;
    draft.lastSeq = event.seq;
    apply(draft, event);
  }
  return { ...view, ...changed };
}

/** Deep enough to be written to: what stands inside these collections is replaced, never changed. */
function copy(view: CourseView): CourseView {
  return {
    ...view,
    lessons: { ...view.lessons },
    checks: { ...view.checks },
    plans: { ...view.plans },
    worksheets: { ...view.worksheets },
    drills: { ...view.drills },
    attempts: [...view.attempts],
    discernment: [...view.discernment],
  };
}

type CourseEvent = Exclude<LearnerEvent, { type: "journal-started" }>;

function apply(draft: CourseView, event: CourseEvent): void {
  switch (event.type) {
    case "lesson-opened":
      draft.lastLesson = event.data.lesson;
      draft.lessons[event.data.lesson] = lessonOf(draft, event.data.lesson, event.at);
      return;
    case "step-reached": {
      const { lesson: id, step } = event.data;
      const lesson = lessonOf(draft, id, event.at);
      const reached = lesson.reached.includes(step) ? lesson.reached : [...lesson.reached, step];
      draft.lastLesson = id;
      draft.lessons[id] = { ...lesson, step, reached };
      return;
    }
    case "lesson-completed": {
      const lesson = lessonOf(draft, event.data.lesson, event.at);
      draft.lessons[event.data.lesson] = {
        ...lesson,
        completedAt: lesson.completedAt ?? event.at,
        activeMs: lesson.activeMs + event.data.activeMs,
      };
      return;
    }
    case "check-answered":
    case "review-answered":
      noteCheck(draft, event.data.lesson, event.data.graded, event.at);
      return;
    case "plan-adopted":
      draft.plans[event.data.lesson] ??= { adoptedAt: event.at };
      return;
    case "plan-reported": {
      const adoptedAt = draft.plans[event.data.lesson]?.adoptedAt ?? event.at;
      draft.plans[event.data.lesson] = { adoptedAt, reportedAt: event.at, answer: event.data.answer };
      return;
    }
    case "worksheet-kept": {
      const { lesson, worksheet, answers } = event.data;
      draft.worksheets[worksheetKey(lesson, worksheet)] = { keptAt: event.at, answers };
      return;
    }
    case "drill-finished": {
      const { drill, story, taken, missed } = event.data;
      const runs = draft.drills[drill]?.runs ?? {};
      draft.drills[drill] = {
        finishedAt: event.at,
        story,
        taken,
        missed,
        runs: { ...runs, [story]: (runs[story] ?? 0) + 1 },
      };
      return;
    }
    case "pretest-skipped":
      draft.isPretestSkipped = true;
      return;
    case "test-started":
    case "test-answered":
    case "test-submitted":
      applyTest(draft, event);
      return;
    case "discernment-started":
    case "discernment-answered":
    case "discernment-submitted":
      applyDiscernment(draft, event);
      return;
    default:
      event satisfies never;
  }
}

type TestEvent = Extract<LearnerEvent, { type: "test-started" | "test-answered" | "test-submitted" }>;

function applyTest(draft: CourseView, event: TestEvent): void {
  if (event.type === "test-started") {
    const { attempt: id, purpose, form, content, items } = event.data;
    if (draft.attempts.some((known) => known.id === id)) return;
    draft.attempts.push({
      id,
      purpose,
      form,
      content,
      items,
      answers: {},
      startedAt: event.at,
      startedOrder: draft.order,
    });
    return;
  }
  // From the end: what is answered now was begun last.
  const index = draft.attempts.findLastIndex(({ id }) => id === event.data.attempt);
  const attempt = draft.attempts[index];
  if (attempt === undefined || attempt.result !== undefined) return;
  if (event.type === "test-answered") {
    const answers = { ...attempt.answers, [event.data.item]: event.data.response };
    draft.attempts[index] = { ...attempt, answers };
    return;
  }
  const { items, points, of, passMark, failedObjectives, missed, passed } = event.data;
  const result = {
    items,
    points,
    of,
    passMark,
    failedObjectives,
    missed,
    passed,
    at: event.at,
    order: draft.order,
  };
  draft.attempts[index] = { ...attempt, result };
}

function lessonOf(draft: CourseView, lesson: string, at: string) {
  return draft.lessons[lesson] ?? { openedAt: at, reached: [], activeMs: 0 };
}

function noteCheck(draft: CourseView, lesson: string, graded: Graded, at: string): void {
  const before = draft.checks[graded.item];
  draft.checks[graded.item] = {
    lesson,
    objective: graded.objective,
    first: before?.first ?? graded.outcome,
    last: graded.outcome,
    lastAt: at,
    lastOrder: draft.order,
    answers: (before?.answers ?? 0) + 1,
    lastGraded: graded,
  };
}

/** A fold from nothing: the same events always give the same view. */
export function foldCourse(course: string, events: readonly PlacedEvent[]): CourseView {
  return foldEvents({}, events)[course] ?? emptyCourseView(course);
}
