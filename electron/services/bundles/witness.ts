import { hash } from "node:crypto";
import { z } from "zod";

const sum = z.string().regex(/^[0-9a-f]{64}$/);

/** How far a journal was collected: its last line then, and all lines before by the SHA-256 of their digests. */
export const seenJournalSchema = z.strictObject({
  journal: z.string(),
  count: z.int().min(0),
  head: sum,
  digests: sum,
});

/** How far a journal was collected. */
export type SeenJournal = z.infer<typeof seenJournalSchema>;

/** The lines of a course that left: up to where in which journals, and the SHA-256 of their hashes. */
const seenLinesSchema = z.strictObject({ upTo: z.record(z.string(), z.int()), hashes: sum });

/**
 * What the desk keeps of a learner of a device after each collection, and holds the next bundle against. Lines that
 * left before may not be held back later, so they are kept by course.
 */
export const witnessSchema = z.strictObject({
  device: z.string(),
  learner: z.string(),
  /** When the bundle was made, by the PC's clock, and collected, by the desk's. */
  madeAt: z.string(),
  collectedAt: z.string(),
  journals: z.array(seenJournalSchema),
  lines: z.record(z.string(), seenLinesSchema),
  /** SHA-256 of name, staff number, unit and chosen courses: what else may be new in a bundle. */
  details: sum,
});

/** What the desk keeps of a learner of a device after a collection. */
export type Witness = z.infer<typeof witnessSchema>;

/** SHA-256 in hex. */
export function sha256(bytes: Uint8Array | string): string {
  return hash("sha256", bytes);
}
