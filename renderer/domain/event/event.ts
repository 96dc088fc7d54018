import { z } from "zod";
import { worksheetAnswersSchema } from "../course/worksheet.ts";
import { procedure } from "../drill/procedure.ts";
import { occasions } from "./discernment-terms.ts";
import { judgedSchema, judgementSchema } from "./judgement.ts";
import { eventVersion } from "./event-version.ts";
import { gradedSchema, responseSchema } from "./response.ts";

const id = z.string().min(1);

/** Which content the learner saw: enough to tell years later what an answer was an answer to. */
export const contentSchema = z.strictObject({
  course: id,
  version: z.string(),
  /** SHA-256 of the course's structure, drawings and English words, in hex. */
  hash: z.string(),
  language: z.string(),
  translation: z.enum(["original", "draft", "reviewed", "approved"]),
});

export type ContentSeen = z.infer<typeof contentSchema>;

const attempt = { attempt: id, content: contentSchema };
const inLesson = { content: contentSchema, lesson: id };
/** Visible, non-idle milliseconds. */
const activeMs = z.number().min(0);

const eventTypes = {
  "journal-started": z.strictObject({ learner: id, device: id, continues: id.optional() }),
  "lesson-opened": z.strictObject(inLesson),
  "step-reached": z.strictObject({ ...inLesson, step: id }),
  "check-answered": z.strictObject({ ...inLesson, graded: gradedSchema, activeMs }),
  "lesson-completed": z.strictObject({ ...inLesson, activeMs }),
  "plan-adopted": z.strictObject(inLesson),
  "plan-reported": z.strictObject({
    ...inLesson,
    answer: z.enum(["did", "partly", "no-occasion", "forgot"]),
  }),
  "worksheet-kept": z.strictObject({ ...inLesson, worksheet: id, answers: worksheetAnswersSchema }),
  "pretest-skipped": z.strictObject({ content: contentSchema }),
  "test-started": z.strictObject({
    ...attempt,
    purpose: z.enum(["pre", "final"]),
    form: id,
    passMark: z.number(),
    items: z.array(id),
  }),
  "test-answered": z.strictObject({ ...attempt, item: id, response: responseSchema, activeMs }),
  "test-submitted": z.strictObject({
    ...attempt,
    purpose: z.enum(["pre", "final"]),
    form: id,
    items: z.array(gradedSchema),
    points: z.number(),
    of: z.number(),
    passMark: z.number(),
    /** Objectives with an item that was not right. */
    failedObjectives: z.array(id),
    /** Those among them that must not be missed. */
    missed: z.array(id),
    passed: z.boolean(),
  }),
  "review-answered": z.strictObject({ ...inLesson, graded: gradedSchema, activeMs }),
  "discernment-started": z.strictObject({
    ...attempt,
    occasion: z.enum(occasions),
    form: id,
    /** In the order in which they were shown. */
    items: z.array(id),
  }),
  "discernment-answered": z.strictObject({ ...attempt, ...judgementSchema.shape, activeMs }),
  "discernment-submitted": z.strictObject({
    ...attempt,
    occasion: z.enum(occasions),
    form: id,
    items: z.array(judgedSchema),
  }),
  "drill-finished": z.strictObject({
    ...inLesson,
    drill: id,
    /** Which of the drill's stories was played. */
    story: id,
    /** The choices, in the order in which they were made. */
    choices: z.array(id),
    /** The steps of the procedure that were taken, in that order, and those that were not. */
    taken: z.array(z.enum(procedure)),
    missed: z.array(z.enum(procedure)),
    activeMs,
  }),
} as const;

type EventTypes = typeof eventTypes;
export type EventType = keyof EventTypes;
export type EventData<Type extends EventType = EventType> = z.infer<EventTypes[Type]>;

const occurred = {
  v: z.literal(eventVersion),
  /** Random and unique: sending an event twice writes it once. */
  id: z.uuid(),
  /** Wall time with the PC's UTC offset; for showing, never for ordering. */
  at: z.iso.datetime({ offset: true }),
  /** Milliseconds on a clock that never jumps, since `boot` began. */
  mono: z.number().min(0),
  boot: id,
};

/** Something a learner did, as the window hands it to the journal. */
export type LearnerEvent = {
  [Type in EventType]: {
    readonly v: typeof eventVersion;
    readonly id: string;
    readonly at: string;
    readonly mono: number;
    readonly boot: string;
    readonly type: Type;
    readonly data: EventData<Type>;
  };
}[EventType];

/** An event as a journal holds it: numbered and chained by hash to the one before. */
export type JournalEvent = LearnerEvent & { readonly seq: number; readonly prev: string };

/** Told apart by type, so that a refusal names the very field that is wrong. */
function anyOf(place: z.ZodRawShape) {
  const members = Object.entries(eventTypes).map(([type, data]) =>
    z.strictObject({ ...occurred, type: z.literal(type), data, ...place }),
  );
  return z.discriminatedUnion("type", members as [(typeof members)[number]]);
}

/** Checks an event of this build's version. */
export const learnerEventSchema = anyOf({}) as unknown as z.ZodType<LearnerEvent>;

/** Checks an event as it stands in a journal. */
export const journalEventSchema = anyOf({
  seq: z.int().min(1),
  prev: z.string(),
}) as unknown as z.ZodType<JournalEvent>;
