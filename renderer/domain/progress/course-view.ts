import type { WorksheetAnswers } from "../course/worksheet.ts";
import type { ContentSeen, EventData } from "../event/event.ts";
import type { Judged, Judgement } from "../event/judgement.ts";
import type { Graded, Response } from "../event/response.ts";

/** Raise it when the fold changes: stored views of another shape are rebuilt from the journal. */
export const viewShape = 3;

export type LessonView = {
  openedAt: string;
  completedAt?: string;
  /** The step reached last: where the learner stands. */
  step?: string;
  reached: string[];
  activeMs: number;
};

export type CheckView = {
  lesson: string;
  objective: string;
  first: Graded["outcome"];
  last: Graded["outcome"];
  lastAt: string;
  /** The place of its last answer in the order of all events folded so far. */
  lastOrder: number;
  answers: number;
  lastGraded: Graded;
};

export type TestResult = Omit<EventData<"test-submitted">, "attempt" | "content" | "purpose" | "form"> & {
  at: string;
  order: number;
};

export type AttemptView = {
  id: string;
  purpose: "pre" | "final";
  form: string;
  startedAt: string;
  startedOrder: number;
  content: ContentSeen;
  items: string[];
  answers: Record<string, Response>;
  result?: TestResult;
};

/** An attempt at a discernment test; `result` once it was handed in. */
export type DiscernmentAttempt = Pick<EventData<"discernment-started">, "occasion" | "form" | "content"> & {
  id: string;
  startedAt: string;
  /** In the order in which they are shown. */
  items: string[];
  answers: Record<string, Judgement>;
  result?: { at: string; items: Judged[] };
};

export type PlanView = {
  adoptedAt: string;
  reportedAt?: string;
  answer?: EventData<"plan-reported">["answer"];
};

/** A drill as it was played: the last run, and how often each story was played. */
export type DrillView = Pick<EventData<"drill-finished">, "story" | "taken" | "missed"> & {
  finishedAt: string;
  runs: Record<string, number>;
};

export type WorksheetView = { keptAt: string; answers: WorksheetAnswers };

/** Under which a worksheet's answers stand in a course's view. */
export function worksheetKey(lesson: string, worksheet: string): string {
  return `${lesson}/${worksheet}`;
}

/** What one learner did in one course, folded from events. Grades are as they were given; nothing is graded again. */
export type CourseView = {
  course: string;
  /** How many events of this course were folded. */
  order: number;
  startedAt?: string;
  lastAt?: string;
  /** The order across courses: the sequence of the last event folded here. */
  lastSeq: number;
  lastLesson?: string;
  lessons: Record<string, LessonView>;
  checks: Record<string, CheckView>;
  plans: Record<string, PlanView>;
  /** What was written in worksheets, by lesson and worksheet: see `worksheetKey`. */
  worksheets: Record<string, WorksheetView>;
  /** Drills that were played to an end, by id. */
  drills: Record<string, DrillView>;
  isPretestSkipped: boolean;
  attempts: AttemptView[];
  discernment: DiscernmentAttempt[];
};

/** A course in which nothing has happened. */
export function emptyCourseView(course: string): CourseView {
  return {
    course,
    order: 0,
    lastSeq: 0,
    lessons: {},
    checks: {},
    plans: {},
    worksheets: {},
    drills: {},
    isPretestSkipped: false,
    attempts: [],
    discernment: [],
  };
}

/** A learner's courses by id. */
export type LearnerView = Readonly<Record<string, CourseView>>;

const empty = new Map<string, CourseView>();

/** The view of a course; where nothing has happened, the same empty view at every call. */
export function courseViewOf(view: LearnerView, course: string): CourseView {
  const known = view[course] ?? empty.get(course) ?? emptyCourseView(course);
  if (view[course] === undefined) empty.set(course, known);
  return known;
}
