import type { Bytes } from "./bytes.ts";

/** A shape on the sheet, as SVG path data, filled in one colour or from the sheet's upper edge to its lower one. */
export type Mark = { readonly path: string; readonly fill: string | readonly [upper: string, lower: string] };

/** Its units are those of the marks. */
export const sheet = { width: 400, height: 300 } as const;

/** Draws pictures: on an OffscreenCanvas in the worker, by other means in tests. */
export type Easel = {
  /**
   * Draws the marks, over a picture if one is given, and gives a JPEG of that width that carries nothing but
   * the picture. Rejects where `over` is no picture.
   */
  readonly paint: (marks: readonly Mark[], options: PaintOptions) => Promise<Bytes>;
};

type PaintOptions = {
  /** In pixels; the height follows from the sheet. */
  readonly width: number;
  readonly over?: Bytes;
};
