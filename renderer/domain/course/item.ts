import { z } from "zod";
import { figureSchema, regionSchema } from "./figure.ts";
import { identifier, identifiers } from "./identifier.ts";
import { sceneSchema } from "./scene.ts";

const common = {
  id: identifier,
  /** The one objective that this item tests. */
  objective: identifier,
  /** Where the course teaches it: shown beside the feedback. */
  passage: z.strictObject({ lesson: identifier, step: identifier }),
  sources: z.array(identifier).optional(),
  /** With a scene, the item has a `scene` string that stands above its prompt. */
  scene: sceneSchema.optional(),
  figure: figureSchema.optional(),
  /** For items that ask for a decision: whether the right answer is to go ahead or to hold back. */
  decision: z.enum(["proceed", "hold"]).optional(),
  difficulty: z.enum(["easy", "medium", "hard"]).optional(),
};

/** In an item that asks for a decision: the option that holds back most. Choosing it blindly must not pay. */
const cautious = identifier.optional();

const single = z.strictObject({
  ...common,
  kind: z.literal("single"),
  options: identifiers,
  correct: identifier,
  cautious,
});

const multiple = z.strictObject({
  ...common,
  kind: z.literal("multiple"),
  options: identifiers,
  correct: identifiers,
});

const trueFalse = z.strictObject({
  ...common,
  kind: z.literal("true-false"),
  correct: z.boolean(),
});

const match = z.strictObject({
  ...common,
  kind: z.literal("match"),
  targets: identifiers,
  /** Each prompt's target; a target may serve several prompts or none. */
  correct: z.record(identifier, identifier),
});

const order = z.strictObject({
  ...common,
  kind: z.literal("order"),
  /** The cards in their right order; they are shown shuffled. */
  correct: identifiers,
});

const sort = z.strictObject({
  ...common,
  kind: z.literal("sort"),
  groups: identifiers,
  /** Each card's group. */
  correct: z.record(identifier, identifier),
});

const markWords = z.strictObject({
  ...common,
  kind: z.literal("mark-words"),
  /** The phrases that can be marked; each stands in the `text` string as `[[id|words]]`. */
  phrases: identifiers,
  correct: identifiers,
});

const markRegion = z.strictObject({
  ...common,
  kind: z.literal("mark-region"),
  figure: figureSchema,
  regions: z.array(regionSchema).min(2),
  correct: identifiers,
});

const branchNode = z.union([
  z.strictObject({ choices: z.record(identifier, identifier) }),
  z.strictObject({ ending: z.enum(["good", "poor"]) }),
]);

const branching = z.strictObject({
  ...common,
  kind: z.literal("branching"),
  start: identifier,
  /** A node either offers choices, each leading to another node, or is an ending. Choice ids are unique in the item. */
  nodes: z.record(identifier, branchNode),
});

const confidence = z.strictObject({
  ...common,
  kind: z.literal("confidence"),
  options: identifiers,
  correct: identifier,
  cautious,
});

const reviewDraft = z.strictObject({
  ...common,
  kind: z.literal("review-draft"),
  /** A draft's passages as they are read; each is accepted or sent back. */
  passages: identifiers,
  wrong: identifiers,
});

const cell = z.tuple([identifier, identifier]);

const grid = z.strictObject({
  ...common,
  kind: z.literal("grid"),
  /** Steps of the two axes, from low to high. */
  columns: identifiers,
  rows: identifiers,
  /** Each card's defensible cells, as [column, row]. */
  accepted: z.record(identifier, z.array(cell).min(1)),
});

/** A question of one of the twelve kinds: structure and key only; its words are in the catalogues. */
export const itemSchema = z.discriminatedUnion("kind", [
  single,
  multiple,
  trueFalse,
  match,
  order,
  sort,
  markWords,
  markRegion,
  branching,
  confidence,
  reviewDraft,
  grid,
]);

export type Item = z.infer<typeof itemSchema>;
export type ItemKind = Item["kind"];
export type ItemOf<Kind extends ItemKind> = Extract<Item, { kind: Kind }>;
