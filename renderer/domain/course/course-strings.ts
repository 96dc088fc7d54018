import { z } from "zod";
import type { RichText } from "../rich-text/rich-text.ts";
import type { Course, Form } from "./course.ts";
import { type ItemStrings, itemStringsSchema } from "./item-strings.ts";
import { plain, plainFor, rich } from "./strings.ts";
import type { Words } from "./strings.ts";

export type GlossaryEntry = { readonly term: string; readonly definition: RichText };

/** A course's own words in one language: title, objectives, glossary and job aid. */
export type CourseStrings = {
  readonly title: string;
  readonly summary: RichText;
  /** What one can do after passing, for the certificate. */
  readonly ability: string;
  readonly objectives: Words<string>;
  readonly glossary: Readonly<Record<string, GlossaryEntry>>;
  readonly jobAid: {
    readonly title: string;
    readonly sections: Readonly<Record<string, { readonly title: string; readonly body: RichText }>>;
  };
};

/** A form's words in one language, by item. */
export type FormStrings = Readonly<Record<string, ItemStrings>>;

/** The strict schema of a course's own words, made from its manifest. */
export function courseStringsSchema(course: Course): z.ZodType<CourseStrings> {
  return z.strictObject({
    title: plain,
    summary: rich,
    ability: plain,
    objectives: plainFor(course.objectives.map(({ id }) => id)),
    glossary: each(course.glossary, z.strictObject({ term: plain, definition: rich })),
    jobAid: z.strictObject({
      title: plain,
      sections: each(course.jobAid.sections, z.strictObject({ title: plain, body: rich })),
    }),
  });
}

/** The strict schema of a form's words, made from its items. */
export function formStringsSchema(form: Form): z.ZodType<FormStrings> {
  return z.strictObject(Object.fromEntries(form.items.map((item) => [item.id, itemStringsSchema(item)])));
}

function each<Value>(
  ids: readonly string[],
  schema: z.ZodType<Value>,
): z.ZodType<Readonly<Record<string, Value>>> {
  return z.strictObject(Object.fromEntries(ids.map((id) => [id, schema]))) as unknown as z.ZodType<
    Readonly<Record<string, Value>>
  >;
}
