import type { Inspector } from "./inspector.ts";

/** What a learner makes in the lab: a sealed drawing, the same with a sun painted in, its screenshot, a made "photo". */
export const products = ["sealed-drawing", "painted", "screenshot", "made-photo"] as const;

export type Product = (typeof products)[number];

/** Makes practice files on this PC. `Chosen` is what the host calls a file: see `Inspector`. */
export type Maker<Chosen> = {
  /** `from` is what a sun is painted into or a screenshot taken of. Rejects where nothing could be made. */
  readonly make: (product: Product, from?: Chosen) => Promise<Chosen>;
};

/** Makes files and inspects them, in one worker. */
export type Lab<Chosen> = Inspector<Chosen> & Maker<Chosen>;
