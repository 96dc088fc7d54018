import type { Headline } from "./headline.ts";

/** How a practice file was made: the truthful label, told after it was looked at. Each has its words. */
export const practiceKinds = [
  "camera-sealed",
  "ai-sealed",
  "ai-composite",
  "drawing-sealed",
  "changed-after-sealing",
  "caption-added-after-sealing",
  "screenshot",
  "unlisted-signer",
  "expired-signer",
  "aigc-field",
  "ai-note",
  "camera-data",
  "nothing",
] as const;

export type PracticeKind = (typeof practiceKinds)[number];

/** A file of the bundled practice set. Its id and its name give nothing away. */
export type PracticeFile = {
  readonly id: string;
  /** In the course's `practice` folder. */
  readonly file: string;
  readonly mediaType: string;
  readonly kind: PracticeKind;
  /** In bytes. */
  readonly size: number;
  /** In hex. */
  readonly sha256: string;
  /** Where what it shows or sounds comes from, and under which licence (SPDX). */
  readonly origin: { readonly author: string; readonly source: string; readonly licence: string };
  /** What the inspector answers with the practice list. */
  readonly expected: Headline;
};

/** The bundled practice set, `practice.json`. */
export type PracticeSet = {
  readonly format: 1;
  /** ISO 8601, when the script made it. */
  readonly madeAt: string;
  /** The certificate of the practice authority as PEM: the whole of the practice list. */
  readonly authority: string;
  readonly files: readonly PracticeFile[];
};
