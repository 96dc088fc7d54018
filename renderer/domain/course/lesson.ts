import { z } from "zod";
import { figureSchema } from "./figure.ts";
import { identifier, identifiers } from "./identifier.ts";
import { itemSchema } from "./item.ts";
import { mappingSchema } from "./mapping.ts";
import { sceneSchema } from "./scene.ts";
import { worksheetShape } from "./worksheet.ts";

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
  z.strictObject({ kind: z.literal("worksheet"), id: identifier, ...worksheetShape }),
  /** Files of the practice set to be inspected, by name. */
  z.strictObject({ kind: z.literal("inspection"), id: identifier, files: z.array(z.string()).min(1).max(8) }),
  /** Sealing, breaking, stripping and misusing a seal, on this PC. */
  z.strictObject({ kind: z.literal("make-it-yourself"), id: identifier }),
  z.strictObject({ kind: z.literal("item"), item: itemSchema }),
]);

const step = z
  .strictObject({ id: identifier, blocks: z.array(block).min(1) })
  .refine(
    ({ blocks }) => blocks.filter(({ kind }) => kind === "item").length <= 1,
    "holds more than one question; one question to a page",
  );

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
