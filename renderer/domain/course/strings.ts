import { z } from "zod";
import type { RichText } from "../rich-text/rich-text.ts";
import { parseRichText } from "../rich-text/parse-rich-text.ts";
import type { Figure } from "./figure.ts";

/** The words for a list of ids. */
export type Words<Text = RichText> = Readonly<Record<string, Text>>;

export type FigureWords = { readonly alt: string; readonly labels: Words<string> };

/** A string without marks: a title, a label, a name for screen readers. */
export const plain = z.string().trim().min(1, "is blank");

/** A string in the course's Markdown subset; parsing it gives its rich text. */
export const rich = plain.transform((markdown, context): RichText => {
  try {
    return parseRichText(markdown);
  } catch (error) {
    context.addIssue({ code: "custom", message: error instanceof Error ? error.message : String(error) });
    return z.NEVER;
  }
});

/** Exactly one rich string for each id. */
export function richFor(ids: readonly string[]): z.ZodType<Words> {
  return z.strictObject(Object.fromEntries(ids.map((id) => [id, rich])));
}

/** Exactly one plain string for each id. */
export function plainFor(ids: readonly string[]): z.ZodType<Words<string>> {
  return z.strictObject(Object.fromEntries(ids.map((id) => [id, plain])));
}

/** The shape of a drawing's words: alternative text and its labels. */
export function figureShape(figure: Figure) {
  const labels = figure.labels ?? [];
  return { alt: plain, labels: labels.length > 0 ? plainFor(labels) : plainFor([]).default({}) };
}
