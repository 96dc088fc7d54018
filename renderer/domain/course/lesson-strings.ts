import { z } from "zod";
import { blockId } from "./block-id.ts";
import type { RichText } from "../rich-text/rich-text.ts";
import { type ItemStrings, itemStringsSchema } from "./item-strings.ts";
import type { Block, Lesson, Step } from "./lesson.ts";
import type { Worksheet, WorksheetField } from "./worksheet.ts";
import { type FigureWords, figureShape, plain, plainFor, rich, richFor, type Words } from "./strings.ts";

/** The words of a block, by kind. */
export type BlockStringsByKind = {
  text: RichText;
  scene: RichText;
  figure: FigureWords & { readonly caption: RichText };
  table: {
    readonly caption: string;
    readonly columns: Words<string>;
    readonly rows: Readonly<Record<string, Words>>;
  };
  callout: { readonly title: string; readonly body: RichText };
  example: { readonly title: string; readonly body: RichText };
  summary: FigureWords & { readonly lines: readonly [RichText, RichText, RichText] };
  plan: { readonly if: RichText; readonly then: RichText };
  worksheet: WorksheetWords;
  inspection: RichText;
  "make-it-yourself": RichText;
  item: ItemStrings;
};

export type WorksheetWords = {
  readonly title: string;
  readonly intro: RichText;
  readonly fields: Readonly<
    Record<string, { readonly label: string; readonly hint?: string; readonly options?: Words<string> }>
  >;
  readonly outcomes: Readonly<Record<string, { readonly title: string; readonly body: RichText }>>;
};

export type BlockStrings<Kind extends Block["kind"] = Block["kind"]> = BlockStringsByKind[Kind];

export type StepStrings = { readonly title: string; readonly blocks: Readonly<Record<string, BlockStrings>> };

/** A lesson's words in one language. */
export type LessonStrings = { readonly title: string; readonly steps: Readonly<Record<string, StepStrings>> };

/** The strict schema of a lesson's words, made from its structure. */
export function lessonStringsSchema(lesson: Lesson): z.ZodType<LessonStrings> {
  return z.strictObject({
    title: plain,
    steps: z.strictObject(Object.fromEntries(lesson.steps.map((step) => [step.id, stepStrings(step)]))),
  });
}

function stepStrings(step: Step): z.ZodType<StepStrings> {
  const blocks = step.blocks.map((block) => [blockId(block), blockStrings(block)] as const);
  return z.strictObject({ title: plain, blocks: z.strictObject(Object.fromEntries(blocks)) });
}

function blockStrings(block: Block): z.ZodType<BlockStrings> {
  switch (block.kind) {
    case "text":
    case "scene":
    case "inspection":
    case "make-it-yourself":
      return rich;
    case "figure":
      return z.strictObject({ ...figureShape(block.figure), caption: rich });
    case "table":
      return z.strictObject({
        caption: plain,
        columns: plainFor(block.columns),
        rows: z.strictObject(Object.fromEntries(block.rows.map((row) => [row, richFor(block.columns)]))),
      });
    case "callout":
    case "example":
      return z.strictObject({ title: plain, body: rich });
    case "summary":
      return z.strictObject({ ...figureShape(block.figure), lines: z.tuple([rich, rich, rich]) });
    case "plan":
      return z.strictObject({ if: rich, then: rich });
    case "worksheet":
      return worksheetWords(block);
    case "item":
      return itemStringsSchema(block.item);
    default:
      return block satisfies never;
  }
}

function worksheetWords({ fields, outcomes }: Worksheet): z.ZodType<WorksheetWords> {
  const outcome = z.strictObject({ title: plain, body: rich });
  return z.strictObject({
    title: plain,
    intro: rich,
    fields: z.strictObject(Object.fromEntries(fields.map((field) => [field.id, fieldWords(field)]))),
    outcomes: z.strictObject(Object.fromEntries(outcomes.map(({ id }) => [id, outcome]))),
  }) as unknown as z.ZodType<WorksheetWords>;
}

function fieldWords(field: WorksheetField): z.ZodType {
  const options = "options" in field ? { options: plainFor(field.options) } : {};
  return z.strictObject({ label: plain, hint: plain.optional(), ...options });
}
