import { z } from "zod";
import { identifier, identifiers } from "./identifier.ts";
import { longestWorksheetText } from "./worksheet-outcome.ts";

const field = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("line"), id: identifier }),
  z.strictObject({ kind: z.literal("text"), id: identifier }),
  z.strictObject({ kind: z.literal("choice"), id: identifier, options: identifiers }),
  z.strictObject({ kind: z.literal("choices"), id: identifier, options: identifiers }),
]);

const outcome = z.strictObject({
  id: identifier,
  /** For each field named, the options of which one must be chosen; without any it always holds. */
  when: z.record(identifier, identifiers),
});

/** A form that the learner fills in, keeps, prints or saves; its outcome follows from what was chosen. */
export const worksheetShape = {
  fields: z.array(field).min(1),
  outcomes: z.array(outcome),
};

export type WorksheetField = z.infer<typeof field>;
export type Worksheet = {
  readonly fields: readonly WorksheetField[];
  readonly outcomes: readonly z.infer<typeof outcome>[];
};

const answer = z.union([z.string().max(longestWorksheetText), z.array(z.string()).max(40)]);

/** What a learner wrote and chose, by field; a list where several can be chosen. */
export const worksheetAnswersSchema = z.record(identifier, answer);

export type WorksheetAnswers = z.infer<typeof worksheetAnswersSchema>;
