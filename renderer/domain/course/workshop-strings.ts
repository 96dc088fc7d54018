import { z } from "zod";
import type { RichText } from "../rich-text/rich-text.ts";
import { plain, rich, richFor, type Words } from "./strings.ts";
import type { Workshop } from "./workshop.ts";

type Titled = Readonly<Record<string, { readonly title: string; readonly body: RichText }>>;

/** A workshop kit's words in one language. */
export type WorkshopStrings = {
  readonly title: string;
  readonly intro: RichText;
  readonly bring: RichText;
  readonly steps: Titled;
  readonly cards: Readonly<Record<string, { readonly front: RichText; readonly back: RichText }>>;
  readonly posters: Titled;
  readonly messages: Words;
};

/** The strict schema of a workshop kit's words, made from its structure. */
export function workshopStringsSchema({
  steps,
  cards,
  posters,
  messages,
}: Workshop): z.ZodType<WorkshopStrings> {
  const titled = z.strictObject({ title: plain, body: rich });
  const each = (ids: readonly string[], schema: z.ZodType) =>
    z.strictObject(Object.fromEntries(ids.map((id) => [id, schema])));
  return z.strictObject({
    title: plain,
    intro: rich,
    bring: rich,
    steps: each(
      steps.map(({ id }) => id),
      titled,
    ),
    cards: each(cards, z.strictObject({ front: rich, back: rich })),
    posters: each(posters, titled),
    messages: richFor(messages),
  }) as unknown as z.ZodType<WorkshopStrings>;
}
