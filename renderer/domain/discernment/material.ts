import { z } from "zod";
import { identifier } from "../course/identifier.ts";

/** What kind of thing is judged. */
export const media = ["picture", "message", "call", "web-page"] as const;

/** Where human material was taken from: published before 2021, under an open licence. */
const source = z.strictObject({
  title: z.string().min(1),
  author: z.string().min(1),
  publisher: z.string().min(1),
  year: z.int().max(2020, "must be from before 2021: a person made it"),
  licence: z.string().min(1),
  address: z.url(),
  /** SHA-256, in hex, of the published file that it was taken from. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** The parallel forms of a discernment test. */
export const forms = ["a", "b", "c"] as const;

const claim = z.strictObject({ form: z.enum(forms) });

/**
 * Something that is judged twice: in one form with a claim that holds, in another with one that does not.
 * Who made it, a person or an AI, has nothing to do with whether the claim holds.
 */
export const materialSchema = z
  .strictObject({
    id: identifier,
    medium: z.enum(media),
    origin: z.enum(["human", "ai"]),
    /** For pictures: the file in the course's `discernment` folder, and its size in pixels. */
    picture: z
      .strictObject({
        file: z.string().regex(/^[a-z0-9-]+\.(jpg|png|webp)$/),
        width: z.int().positive(),
        height: z.int().positive(),
      })
      .optional(),
    source: source.optional(),
    claims: z.strictObject({ sound: claim, misleading: claim }),
  })
  .refine(
    ({ medium, picture }) => (medium === "picture") === (picture !== undefined),
    "a picture needs a file",
  )
  .refine(
    ({ origin, source: from }) => (origin === "human") === (from !== undefined),
    "human material needs its source",
  )
  .refine(({ claims }) => claims.sound.form !== claims.misleading.form, "has both claims in the same form");

/** A course's discernment test: three parallel forms made from the same materials. */
export const discernmentSchema = z.strictObject({
  format: z.literal(1),
  materials: z
    .array(materialSchema)
    .refine(
      (materials) => new Set(materials.map(({ id }) => id)).size === materials.length,
      "has two materials of the same id",
    ),
});

export type Material = z.infer<typeof materialSchema>;
export type Discernment = z.infer<typeof discernmentSchema>;
