import { z } from "zod";
import { identifier, identifiers } from "./identifier.ts";

/** How long a workshop lasts, in minutes. */
export const workshopMinutes = 45;

/** A course's workshop kit: what a trainer prints for a room without PCs. The quiz asks checks of the lessons, never items of a form. */
export const workshopSchema = z.strictObject({
  id: z.literal("workshop"),
  steps: z
    .array(z.strictObject({ id: identifier, minutes: z.int().positive() }))
    .min(1)
    .refine(
      (steps) => steps.reduce((sum, { minutes }) => sum + minutes, 0) === workshopMinutes,
      `must last ${workshopMinutes} minutes in all`,
    ),
  cards: identifiers,
  /** Checks of the lessons, by id; of kinds that can be answered on paper by a letter. */
  quiz: identifiers,
  posters: identifiers,
  /** For a notice board or a staff chat. */
  messages: identifiers,
});

export type Workshop = z.infer<typeof workshopSchema>;
