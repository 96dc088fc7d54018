import type { TrustListName } from "./report.ts";

/** Certificates in PEM that decide who is listed, as one file is checked against them. */
export type TrustAnchors = {
  /** Authorities whose signers are listed, in the order in which they are asked. */
  readonly lists: readonly { readonly name: TrustListName; readonly signers: string }[];
  /** Time-stamp authorities: they may say when, never who. */
  readonly timestamps: string;
};
