import { z } from "zod";
import {
  completionRecordSchema,
  statusRowSchema,
  testResponseSchema,
} from "../../renderer/domain/records/completion-record.ts";

const id = z.string().regex(/^[a-z0-9-]{1,64}$/);
const moment = z.iso.datetime({ offset: true });
const nothing = z.strictObject({});

const chosen = {
  learners: z.array(id).min(1).max(500),
  /** Ids of courses; absent for all. */
  courses: z.array(z.string().min(1).max(200)).min(1).max(1000).optional(),
};

/** Counts without names: what an office may pass on where records of persons are not wanted. */
export const summarySchema = z.strictObject({
  pandu: z.literal("summary"),
  format: z.literal(1),
  learners: z.int(),
  courses: z.array(
    z.strictObject({
      course: z.string(),
      /** Learners who began it, who passed it, and who passed at the first attempt. */
      begun: z.int(),
      passed: z.int(),
      passedAtFirst: z.int(),
    }),
  ),
});

/** How records leave: for the desk alone, signed but readable by anybody, or as counts without names or signature. */
const forms = z.enum(["encrypted", "signed", "summary"]);

/** Once that something left this PC. */
export const sentSchema = z.strictObject({
  at: moment,
  by: z.enum(["hand", "folder"]),
  form: forms,
  /** Name of the office that it was for; absent where there is no office file. */
  office: z.string().optional(),
  file: z.string(),
  /** The courses that it tells of. */
  courses: z.array(z.string()),
  records: z.int(),
  status: z.int(),
  responses: z.int(),
  /** How many events the learner's journals had then. */
  events: z.int(),
});

/** What leaves of a learner, row by row and field by field. */
const preview = z.strictObject({
  learner: z.strictObject({ id, name: z.string(), staffNumber: z.string(), unit: z.string() }),
  /** Every course that was begun, chosen or not. */
  courses: z.array(z.string()),
  records: z.array(completionRecordSchema),
  status: z.array(statusRowSchema),
  responses: z.array(testResponseSchema),
  /** Events that leave as they stand in the journals, by kind; and of how many in all a digest leaves. */
  leaving: z.array(z.strictObject({ type: z.string(), count: z.int() })),
  events: z.int(),
});

/** Completion records of this PC's learners: what leaves it, and what left. Learners must be unlocked. */
export const recordsContract = {
  "records.preview": {
    input: z.strictObject(chosen),
    output: z.strictObject({ learners: z.array(preview), summary: summarySchema }),
  },
  /** Makes a file to be saved or sent by hand, and notes that it left. */
  "records.seal": {
    input: z.strictObject({ ...chosen, form: forms }),
    output: z.strictObject({ name: z.string(), content: z.base64(), sealing: z.uuid() }),
  },
  /** Saving a sealed file was called off or failed: what was noted of it is taken back, once. */
  "records.notSaved": { input: z.strictObject({ sealing: z.uuid() }), output: nothing },
  /** Notes that the learner saw what leaves by itself; before that nothing does. */
  "records.shown": { input: z.strictObject({ learner: id }), output: nothing },
  /** Takes back that records may leave by themselves: from then on nothing does. What left before stays noted. */
  "records.withdraw": { input: z.strictObject({ learner: id }), output: nothing },
  /** What left, latest first, and how the automatic drop into the shared folder stands. */
  "records.sent": {
    input: z.strictObject({ learner: id }),
    output: z.strictObject({
      /** `isCollected` where the desk's receipt covers it. */
      sent: z.array(sentSchema.extend({ isCollected: z.boolean() })),
      drop: z.enum(["no-office", "no-folder", "not-shown", "withdrawn", "waiting", "done"]),
      /** Since when something waits to leave, and what stood in the way the last time. */
      waitingSince: moment.optional(),
      problem: z.string().optional(),
      /** When the desk last collected, by its receipt. */
      collectedAt: moment.optional(),
    }),
  },
  /** Takes the receipts that a supervisor gave back, for the learners who are here. */
  "records.receipt": {
    input: z.strictObject({ content: z.base64().max(6 * 1024 * 1024) }),
    output: z.strictObject({
      learners: z.array(
        z.strictObject({
          learner: z.string(),
          /** Absent where the learner is not here or not unlocked. */
          name: z.string().optional(),
          at: moment,
          state: z.enum(["kept", "older", "not-here", "does-not-fit"]),
        }),
      ),
    }),
  },
} as const;
