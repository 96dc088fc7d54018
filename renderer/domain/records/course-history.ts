import type { EventData } from "../event/event.ts";
import type { Score } from "./completion-record.ts";
import type { LeavingCourseEvent } from "./leaving-events.ts";

/** A test that was handed in. */
export type HandedIn = EventData<"test-submitted"> & {
  readonly at: string;
  /** 1 for the first one handed in of its purpose. */
  readonly number: number;
  /** Visible, non-idle milliseconds on each item that was answered. */
  readonly activeMs: ReadonlyMap<string, number>;
};

/** What was done in a course until a version was passed, or is being done since. A version may be passed again. */
export type Span = {
  readonly startedAt: string;
  lastAt: string;
  /** The device of the last event. */
  device: string;
  lesson?: string;
  readonly lessonsDone: Set<string>;
  activeMs: number;
  readonly finals: Score[];
};

/** A span that ended with a pass. */
export type Passed = { readonly span: Span; readonly test: HandedIn };

/** One learner's way through one course. */
export type CourseHistory = {
  readonly course: string;
  readonly passes: Passed[];
  readonly passedVersions: Set<string>;
  /** The version, passed before, of which a final test was begun since the last pass. */
  renewing?: string;
  /** What was done since the last pass, of versions that are not passed and of the one that is being renewed. */
  span?: Span;
  readonly tests: HandedIn[];
  /** How many of these, by purpose. */
  readonly counts: { pre: number; final: number };
  /** Milliseconds by item, of the tests that are not handed in. */
  readonly open: Map<string, Map<string, number>>;
  readonly handedIn: Set<string>;
};

/** A course in which nothing has happened. */
export function emptyHistory(course: string): CourseHistory {
  return {
    course,
    passes: [],
    passedVersions: new Set(),
    tests: [],
    counts: { pre: 0, final: 0 },
    open: new Map(),
    handedIn: new Set(),
  };
}

/** Adds what happened next, on the given device. */
export function addEvent(history: CourseHistory, event: LeavingCourseEvent, device: string): void {
  const { version } = event.data.content;
  const isPassed = history.passedVersions.has(version);
  if (isPassed && beginsFinalTest(history, event)) history.renewing = version;
  const span = isPassed && history.renewing !== version ? undefined : spanOf(history, event.at, device);
  switch (event.type) {
    case "lesson-opened":
    case "step-reached":
      if (span) span.lesson = event.data.lesson;
      return;
    case "lesson-completed":
      span?.lessonsDone.add(event.data.lesson);
      if (span) [span.lesson, span.activeMs] = [event.data.lesson, span.activeMs + event.data.activeMs];
      return;
    case "test-started":
      if (isNew(history, event.data.attempt)) history.open.set(event.data.attempt, new Map());
      return;
    case "test-answered": {
      const { attempt, item, activeMs } = event.data;
      const times = history.open.get(attempt);
      times?.set(item, (times.get(item) ?? 0) + activeMs);
      if (times && span) span.activeMs += activeMs;
      return;
    }
    case "test-submitted":
      handIn(history, span, event.data, event.at);
      return;
    default:
      event satisfies never;
  }
}

function beginsFinalTest(history: CourseHistory, { type, data }: LeavingCourseEvent): boolean {
  return type === "test-started" && data.purpose === "final" && isNew(history, data.attempt);
}

/** Whether an attempt's beginning was not read yet: it may stand in several journals. */
function isNew({ handedIn, open }: CourseHistory, attempt: string): boolean {
  return !handedIn.has(attempt) && !open.has(attempt);
}

function spanOf(history: CourseHistory, at: string, device: string): Span {
  const span = (history.span ??= {
    startedAt: at,
    lastAt: at,
    device,
    lessonsDone: new Set(),
    activeMs: 0,
    finals: [],
  });
  [span.lastAt, span.device] = [at, device];
  return span;
}

/** A test counts once, and only where its beginning is known. */
function handIn(
  history: CourseHistory,
  span: Span | undefined,
  data: EventData<"test-submitted">,
  at: string,
): void {
  const activeMs = history.open.get(data.attempt);
  if (activeMs === undefined) return;
  history.open.delete(data.attempt);
  history.handedIn.add(data.attempt);
  history.counts[data.purpose] += 1;
  const test = { ...data, at, number: history.counts[data.purpose], activeMs };
  history.tests.push(test);
  if (span === undefined || data.purpose === "pre") return;
  span.finals.push({ at, form: data.form, of: data.of, points: data.points });
  if (!data.passed) return;
  history.passes.push({ span, test });
  history.passedVersions.add(data.content.version);
  delete history.span;
  delete history.renewing;
}
