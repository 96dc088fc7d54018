import { z } from "zod";
import { identifier, identifiers } from "./identifier.ts";
import { itemSchema } from "./item.ts";
import { skillAreas, tracks } from "./tracks.ts";

/** The newest course format this build reads. */
export const courseFormat = 1;

const objective = z.strictObject({
  id: identifier,
  /** A must-not-miss objective: each of its items must be right to pass. */
  mustNotMiss: z.boolean().optional(),
});

/** A publication that a lesson rests on, as the learner sees it. Titles are not translated. */
const source = z.strictObject({
  id: identifier,
  title: z.string().min(1),
  publisher: z.string().min(1),
  year: z.int().min(1950).max(2100),
  address: z.url().optional(),
  /** Where we read it, when that was not the publication itself. For authors; never shown to the learner. */
  readAt: z.url().optional(),
  asOf: z.iso.date().optional(),
});

/** A course's manifest: what it is made of. */
export const courseSchema = z.strictObject({
  format: z.literal(courseFormat),
  id: identifier,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, "must be a version such as 1.0.0"),
  track: z.enum(tracks),
  /** Where it stands in its track, from 1. */
  place: z.int().positive(),
  skillArea: z.enum(skillAreas),
  objectives: z.array(objective).min(1),
  lessons: identifiers,
  forms: identifiers,
  drills: identifiers.optional(),
  /** Points out of a form's items that pass, if no must-not-miss objective was failed. */
  passMark: z.int().positive(),
  glossary: z.array(identifier),
  sources: z.array(source),
  jobAid: z.strictObject({ sections: identifiers }),
});

export type Course = z.infer<typeof courseSchema>;

/** One parallel form of a course's test. */
export const formSchema = z.strictObject({
  id: identifier,
  items: z
    .array(itemSchema)
    .min(1)
    .refine(
      (items) => items.every(({ kind }) => kind !== "review-draft" && kind !== "grid"),
      "has a draft to review or a grid, which only lessons may have",
    ),
});

export type Form = z.infer<typeof formSchema>;
