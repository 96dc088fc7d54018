import { z } from "zod";

/** An id inside course content: lower-case words joined by hyphens. Ids are for ever: a new meaning takes a new id. */
export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words or digits joined by hyphens");

/** A non-empty list of ids without repetition. */
export const identifiers = z
  .array(identifier)
  .min(1)
  .refine((ids) => new Set(ids).size === ids.length, "names the same id twice");
