import type { JournalEvent } from "../event/event.ts";
import { answerText } from "./answer-text.ts";
import type { CompletionRecord, Score, StatusRow, TestResponse } from "./completion-record.ts";
import { addEvent, type CourseHistory, emptyHistory, type HandedIn, type Passed } from "./course-history.ts";
import { createLeaving } from "./leaving-events.ts";

/** Whose records are derived, and by which PC. */
export type RecordSubject = {
  readonly learner: Pick<CompletionRecord, "name" | "staffNumber" | "unit"> & { readonly id: string };
  /** The device whose own journal is read last. */
  readonly device: string;
  readonly appVersion: string;
  readonly pseudonym: string;
};

/** A journal's events in their order. `name` is the device that wrote it, or `<device>-<n>` for a fork. */
export type JournalRead = {
  readonly name: string;
  readonly device: string;
  readonly events: readonly JournalEvent[];
};

/** What a PC reports of a learner. */
export type DerivedRecords = {
  readonly records: readonly CompletionRecord[];
  readonly status: readonly StatusRow[];
  readonly responses: readonly TestResponse[];
};

/**
 * Derives a learner's records from their journals alone, so that a PC and the desk come to the same. Journals may be
 * given in any order: those of other PCs are read first, by name, the subject's own last. Each pass of a course makes a
 * record: the first one of a version, and any that renews it. This rule is part of the format of records: another one is
 * a new format.
 */
export function deriveRecords(subject: RecordSubject, journals: readonly JournalRead[]): DerivedRecords {
  const histories = historiesOf(subject.device, journals);
  return {
    records: histories.flatMap(({ passes }) => passes.map((passed) => recordOf(subject, passed))),
    responses: histories.flatMap(({ tests }) =>
      tests.flatMap((test) => responsesOf(subject.pseudonym, test)),
    ),
    status: histories.flatMap((history) => statusOf(subject, history) ?? []),
  };
}

function historiesOf(own: string, journals: readonly JournalRead[]): CourseHistory[] {
  const histories = new Map<string, CourseHistory>();
  const ordered = journals.toSorted(
    (one, other) => Number(one.name === own) - Number(other.name === own) || (one.name < other.name ? -1 : 1),
  );
  for (const { device, events } of ordered) {
    const leaves = createLeaving();
    for (const event of events) {
      if (!leaves(event) || event.type === "journal-started") continue;
      const { course } = event.data.content;
      const history = histories.get(course) ?? emptyHistory(course);
      histories.set(course, history);
      addEvent(history, event, device);
    }
  }
  return [...histories.values()].toSorted((one, other) => (one.course < other.course ? -1 : 1));
}

// The fields of rows stand in the order of canonical JSON, which is then quick to write.

function recordOf({ learner, appVersion }: RecordSubject, { span, test }: Passed): CompletionRecord {
  const { content, points, of, form, at } = test;
  const passingScore = { at, form, of, points };
  return {
    activeSeconds: Math.round(span.activeMs / 1000),
    appVersion,
    attempts: span.finals.length,
    contentHash: content.hash,
    course: content.course,
    courseVersion: content.version,
    device: span.device,
    finishedAt: at,
    firstScore: span.finals[0] ?? passingScore,
    form,
    format: 1,
    language: content.language,
    learner: learner.id,
    missedObjectives: test.failedObjectives,
    name: learner.name,
    passMark: test.passMark,
    passingScore,
    staffNumber: learner.staffNumber,
    startedAt: span.startedAt,
    translation: content.translation,
    unit: learner.unit,
  };
}

function statusOf(
  { learner }: RecordSubject,
  { course, passes, span }: CourseHistory,
): StatusRow | undefined {
  if (span === undefined) return undefined;
  const bestScore = bestOf(span.finals);
  return {
    activeSeconds: Math.round(span.activeMs / 1000),
    attempts: span.finals.length,
    ...(bestScore === undefined ? {} : { bestScore }),
    course,
    device: span.device,
    format: 1,
    isPassed: passes.length > 0,
    lastActiveAt: span.lastAt,
    learner: learner.id,
    ...(span.lesson === undefined ? {} : { lesson: span.lesson }),
    lessonsDone: span.lessonsDone.size,
    name: learner.name,
    staffNumber: learner.staffNumber,
    startedAt: span.startedAt,
    unit: learner.unit,
  };
}

/** The first of those with the greatest share of points. */
function bestOf(scores: readonly Score[]): Score | undefined {
  return scores.reduce<Score | undefined>(
    (best, score) => (best === undefined || score.points * best.of > best.points * score.of ? score : best),
    undefined,
  );
}

function responsesOf(pseudonym: string, test: HandedIn): TestResponse[] {
  const { content, purpose, number, form, activeMs } = test;
  return test.items.map(({ item, objective, response, points, of }) => {
    const ms = activeMs.get(item);
    return {
      attempt: number,
      contentHash: content.hash,
      course: content.course,
      form,
      format: 1,
      item,
      language: content.language,
      objective,
      of,
      option: answerText(response),
      points,
      pseudonym,
      purpose,
      ...(ms === undefined ? {} : { seconds: Math.round(ms / 100) / 10 }),
      translation: content.translation,
    };
  });
}
