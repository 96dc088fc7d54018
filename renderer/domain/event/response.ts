import { z } from "zod";
import { sureness } from "./sureness.ts";

const id = z.string().min(1);

/** What the learner answered, by kind of item. */
export const responseSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("single"), option: id }),
  z.strictObject({ kind: z.literal("multiple"), options: z.array(id) }),
  z.strictObject({ kind: z.literal("true-false"), value: z.boolean() }),
  z.strictObject({ kind: z.literal("match"), targets: z.record(id, id) }),
  z.strictObject({ kind: z.literal("order"), cards: z.array(id) }),
  z.strictObject({ kind: z.literal("sort"), groups: z.record(id, id) }),
  z.strictObject({ kind: z.literal("mark-words"), phrases: z.array(id) }),
  z.strictObject({ kind: z.literal("mark-region"), regions: z.array(id) }),
  z.strictObject({ kind: z.literal("branching"), choices: z.array(id) }),
  z.strictObject({
    kind: z.literal("review-draft"),
    verdicts: z.record(id, z.enum(["accept", "send-back"])),
  }),
  z.strictObject({ kind: z.literal("grid"), cells: z.record(id, z.tuple([id, id])) }),
  z.strictObject({ kind: z.literal("confidence"), option: id, sure: z.enum(sureness) }),
]);

export type Response = z.infer<typeof responseSchema>;
export type ResponseKind = Response["kind"];
export type ResponseOf<Kind extends ResponseKind> = Extract<Response, { kind: Kind }>;

/** A response with its grade as it was given: views read it and never grade again. */
export const gradedSchema = z.strictObject({
  item: id,
  objective: id,
  response: responseSchema,
  outcome: z.enum(["right", "wrong"]),
  points: z.number().min(0),
  of: z.number().positive(),
});

export type Graded = z.infer<typeof gradedSchema>;
