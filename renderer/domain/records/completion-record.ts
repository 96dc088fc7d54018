import { z } from "zod";

// Every field's description goes into `docs/schemas` and `docs/records.md`: run `node scripts/records-schema.ts`.

const id = z.string().min(1).max(200);
const moment = z.iso.datetime({ offset: true });
const translation = z.enum(["original", "draft", "reviewed", "approved"]);

/** A test's result in points, never in per cent: `points` of `of`. */
export const scoreSchema = z.strictObject({
  points: z.number().min(0).describe("Points reached."),
  of: z.number().positive().describe("Points that could be reached."),
  form: id.describe("The parallel form that was taken."),
  at: moment.describe("When it was handed in."),
});

const person = {
  learner: id.describe("Random id of this learner at this PC; the same person at another PC has another."),
  name: z.string().min(1).max(120).describe("As the learner or the roster has it."),
  staffNumber: z.string().max(60).describe("As the learner or the roster has it; may be empty."),
  unit: z.string().max(120).describe("As the learner or the roster has it; may be empty."),
};

/**
 * One pass of one version of one course by one learner, as supervisors keep and export it. Derived from the learner's
 * events alone (see `derive-records.ts`); the desk derives it again. Documented field by field in `docs/records.md`.
 */
export const completionRecordSchema = z.strictObject({
  format: z.literal(1).describe("Version of this format; it covers how records derive from events."),
  ...person,
  course: id.describe("The course's id."),
  courseVersion: id.describe("The version that was passed."),
  contentHash: id.describe(
    "SHA-256, in hex, of the content that was passed: structure, drawings, English words.",
  ),
  form: id.describe("The form of the attempt that passed."),
  language: id.describe("The language of the attempt that passed, as BCP 47."),
  translation: translation.describe(
    "How far that translation was read: `original` is English as written, `draft` was read by no native speaker.",
  ),
  startedAt: moment.describe(
    "The first lesson opened or test begun in the course. After an earlier pass: the first one after it for a later version, the first final test begun after it for the same version.",
  ),
  finishedAt: moment.describe("When the test that passed was handed in."),
  activeSeconds: z
    .int()
    .min(0)
    .describe(
      "Visible, non-idle seconds from `startedAt` to `finishedAt`: in the sittings that completed a lesson, its checks included, and on the tests' questions.",
    ),
  firstScore: scoreSchema.describe("The first final test handed in since `startedAt`."),
  passingScore: scoreSchema.describe("The final test that passed; the same where the first one did."),
  passMark: z.number().describe("Points that pass, when the test was taken."),
  attempts: z
    .int()
    .positive()
    .describe("Final tests handed in since `startedAt`, up to the one that passed."),
  missedObjectives: z
    .array(id)
    .describe("Objectives of which a question was not right in the test that passed."),
  device: id.describe("The PC on which the test that passed was handed in."),
  appVersion: id.describe("The version of Pandu that sealed the record."),
});

/** One pass of one version of one course by one learner. */
export type CompletionRecord = z.infer<typeof completionRecordSchema>;

/** A test's result in points. */
export type Score = z.infer<typeof scoreSchema>;

/** Where somebody stands in a course that is not passed yet, or is being passed again. */
export const statusRowSchema = z.strictObject({
  format: z.literal(1).describe("Version of this format."),
  ...person,
  course: id.describe("The course's id."),
  startedAt: moment.describe(
    "The first lesson opened or test begun; after a pass, the first of a newer version, or the first final test begun.",
  ),
  lastActiveAt: moment.describe(
    "The last lesson opened or completed, first page turned on a day, or answer in a test.",
  ),
  lessonsDone: z.int().min(0).describe("Lessons completed since `startedAt`."),
  lesson: id.optional().describe("The lesson opened last; absent where only a test was."),
  bestScore: scoreSchema.optional().describe("The best of the final tests handed in, of which none passed."),
  attempts: z.int().min(0).describe("Final tests handed in since `startedAt`."),
  isPassed: z.boolean().describe("Whether the course was passed before, in this version or an older one."),
  activeSeconds: z.int().min(0).describe("As in a completion record, since `startedAt`."),
  device: id.describe("The PC on which the last of this was done."),
});

/** Where somebody stands in a course. */
export type StatusRow = z.infer<typeof statusRowSchema>;

/** One answer in a test that was handed in, for looking at the items; under a pseudonym that is never joined to a name. */
export const testResponseSchema = z.strictObject({
  format: z.literal(1).describe("Version of this format."),
  pseudonym: id.describe(
    "Random, made by the sealing PC for each learner and office; it leads back to no name.",
  ),
  course: id.describe("The course's id."),
  contentHash: id.describe("SHA-256, in hex, of the content that was answered."),
  purpose: z.enum(["pre", "final"]).describe("The test before the course, or the final test."),
  attempt: z.int().positive().describe("1 for the first test of its purpose that was handed in."),
  form: id.describe("The parallel form that was taken."),
  language: id.describe("The language in which it was handed in, as BCP 47."),
  translation: translation.describe("How far that translation was read."),
  item: id.describe("The question's id."),
  objective: id.describe("The objective that the question serves."),
  option: z
    .string()
    .max(2000)
    .describe(
      "What was answered as one short text: an option's id; several ids joined by spaces; pairs as `card>target`; empty where the question was left out.",
    ),
  points: z.number().min(0).describe("Points given."),
  of: z.number().positive().describe("Points that could be given."),
  seconds: z
    .number()
    .min(0)
    .optional()
    .describe("Visible, non-idle seconds on the question; absent where it was not answered."),
});

/** One answer in a test that was handed in. */
export type TestResponse = z.infer<typeof testResponseSchema>;
