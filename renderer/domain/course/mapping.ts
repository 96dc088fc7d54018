import { z } from "zod";
import { identifier } from "./identifier.ts";

/**
 * Lists that lessons are mapped to, with the entries of each. Risks, dimensions and principles are numbered as in the
 * Expanded ASEAN Guide; UNESCO's are its three domains for civil servants (2022), DigComp's its five areas (3.0, 2025),
 * AILit's its four domains (2026).
 */
export const mappedLists = {
  risks: ["1", "2", "3", "4", "5", "6"],
  dimensions: ["1", "2", "3", "4", "5", "6", "7", "8", "9"],
  principles: ["1", "2", "3", "4", "5", "6", "7"],
  unesco: ["planning", "data", "management"],
  digcomp: ["1", "2", "3", "4", "5"],
  ailit: ["engage", "create", "manage", "shape"],
} as const;

export type MappedList = keyof typeof mappedLists;

/** Levels of the 2024 Guide's workforce ladder. */
export const ladder = ["baseline", "intermediate", "higher"] as const;

const lists = Object.keys(mappedLists) as MappedList[];

const taught = z
  .strictObject({
    list: z.enum(lists),
    entry: z.string(),
    /** The page of the lesson that teaches it. */
    step: identifier,
    /** The item, of this lesson or of a form, that tests it. */
    item: identifier,
  })
  .refine(
    ({ list, entry }) => (mappedLists[list] as readonly string[]).includes(entry),
    "names an entry that its list does not have",
  );

/** Our mapping of a lesson: an entry counts only with the page that teaches it and the item that tests it. */
export const mappingSchema = z.strictObject({
  ladder: z.enum(ladder),
  teaches: z.array(taught),
});
