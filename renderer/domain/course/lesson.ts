import { z } from "zod";
import { figureSchema } from "./figure.ts";
import { identifier, identifiers } from "./identifier.ts";
import { itemSchema } from "./item.ts";
import { sceneSchema } from "./scene.ts";

const block = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("text"), id: identifier }),
  z.strictObject({ kind: z.literal("scene"), id: identifier, scene: sceneSchema }),
  z.strictObject({ kind: z.literal("figure"), id: identifier, figure: figureSchema }),
  z.strictObject({
    kind: z.literal("table"),
    id: identifier,
    columns: identifiers,
    rows: identifiers,
  }),
  z.strictObject({
    kind: z.literal("callout"),
    id: identifier,
    tone: z.enum(["note", "warning", "advice"]),
  }),
  z.strictObject({ kind: z.literal("example"), id: identifier }),
  /** Three lines and a picture that say the lesson again. */
  z.strictObject({ kind: z.literal("summary"), id: identifier, figure: figureSchema }),
  /** The if–then plan, asked about two weeks later. */
  z.strictObject({ kind: z.literal("plan"), id: identifier }),
  z.strictObject({ kind: z.literal("item"), item: itemSchema }),
]);

const step = z
  .strictObject({ id: identifier, blocks: z.array(block).min(1) })
  .refine(
    ({ blocks }) => blocks.filter(({ kind }) => kind === "item").length <= 1,
    "holds more than one question; one question to a page",
  );

/** Our mapping of a lesson to the Guides' lists; numbers as in the Expanded Guide. */
const mappingSchema = z.strictObject({
  risks: z.array(z.int().min(1).max(6)),
  dimensions: z.array(z.int().min(1).max(9)),
  principles: z.array(z.int().min(1).max(7)),
  ladder: z.enum(["baseline", "intermediate", "higher"]),
});

/** A lesson: pages of blocks, read in order. */
export const lessonSchema = z.strictObject({
  id: identifier,
  minutes: z.int().min(2).max(12),
  objectives: identifiers,
  sources: z.array(identifier),
  mapping: mappingSchema,
  steps: z.array(step).min(1),
});

export type Lesson = z.infer<typeof lessonSchema>;
export type Step = Lesson["steps"][number];
export type Block = Step["blocks"][number];
export type BlockOf<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;
