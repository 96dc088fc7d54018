import { z } from "zod";
import { identifier, identifiers } from "./identifier.ts";

/** A drawing in the course's `assets` folder; its words are labels, translated like any other string. */
export const figureSchema = z.strictObject({
  asset: z.string().regex(/^[a-z0-9-]+\.svg$/, "must be the name of an .svg file in assets"),
  labels: identifiers.optional(),
});

export type Figure = z.infer<typeof figureSchema>;

/** One element of a drawing after the build has parsed it: what is not on the allow-list never gets here. */
export type SvgNode = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The id of the label whose translation stands in this element. */
  readonly label?: string;
  readonly children: readonly SvgNode[];
};

/** A region of a picture, in hundredths of its width and height. */
export const regionSchema = z.strictObject({
  id: identifier,
  x: z.number().min(0).max(100),
  y: z.number().min(0).max(100),
  width: z.number().positive().max(100),
  height: z.number().positive().max(100),
});

export type Region = z.infer<typeof regionSchema>;
