import type { CompletionRecord, StatusRow, TestResponse } from "../../domain/records/completion-record.ts";

export type FieldName = keyof CompletionRecord | keyof StatusRow | keyof TestResponse | "id";

/** Every field of each kind of row, in the order in which it is shown. */
export const recordFields = [
  "format",
  "learner",
  "name",
  "staffNumber",
  "unit",
  "course",
  "courseVersion",
  "contentHash",
  "form",
  "language",
  "translation",
  "startedAt",
  "finishedAt",
  "activeSeconds",
  "firstScore",
  "passingScore",
  "passMark",
  "attempts",
  "missedObjectives",
  "device",
  "appVersion",
] as const satisfies readonly (keyof CompletionRecord)[];

export const statusFields = [
  "format",
  "learner",
  "name",
  "staffNumber",
  "unit",
  "course",
  "startedAt",
  "lastActiveAt",
  "lessonsDone",
  "lesson",
  "bestScore",
  "attempts",
  "isPassed",
  "activeSeconds",
  "device",
] as const satisfies readonly (keyof StatusRow)[];

/** The same in all answers of a test. */
export const testFields = [
  "format",
  "pseudonym",
  "course",
  "contentHash",
  "purpose",
  "attempt",
  "form",
  "language",
  "translation",
] as const satisfies readonly (keyof TestResponse)[];

/** What differs from answer to answer. */
export const answerFields = [
  "item",
  "objective",
  "option",
  "points",
  "of",
  "seconds",
] as const satisfies readonly (keyof TestResponse)[];

/** Who the rows are about, at the head of the file. */
export const learnerFields = ["id", "name", "staffNumber", "unit"] as const satisfies readonly FieldName[];
