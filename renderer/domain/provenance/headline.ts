import type { TrustListName } from "./report.ts";

/** The six answers. None of them says "real" or "fake". */
export const answers = [
  /** Says it was made or edited with AI. */
  "ai",
  /** Says it was captured by a camera. */
  "camera",
  /** The seal is broken. */
  "broken",
  /** Claims something that nobody vouches for. */
  "unvouched",
  /** Says nothing about its origin. */
  "silent",
  /** Could not be read. */
  "unreadable",
] as const;

export type Answer = (typeof answers)[number];

/** The answer, who gives it, and why: everything that its sentence needs. */
export type Headline =
  | { readonly answer: "ai"; readonly made: "made" | "edited"; readonly speaker: Speaker }
  /** `editedBy` where another listed signer sealed it after the camera. */
  | { readonly answer: "camera"; readonly speaker: ListedSigner; readonly editedBy?: string | undefined }
  | { readonly answer: "broken"; readonly signer: string | undefined }
  | {
      readonly answer: "unvouched";
      readonly claims: Claim;
      readonly why: Unvouched;
      readonly signer?: string;
    }
  /** `sealedBy` where an intact seal from a listed signer says other things, but nothing of camera or AI. */
  | { readonly answer: "silent"; readonly sealedBy?: ListedSigner; readonly isSealChecked: boolean }
  | { readonly answer: "unreadable"; readonly why: Unreadable };

export type ListedSigner = {
  readonly kind: "listed-seal";
  readonly signer: string | undefined;
  readonly list: TrustListName;
};

/** Who says it: how much the word weighs follows from this. */
export type Speaker =
  | ListedSigner
  | { readonly kind: "unlisted-seal"; readonly signer: string | undefined }
  | { readonly kind: "expired-seal"; readonly signer: string | undefined }
  | { readonly kind: "broken-seal"; readonly signer: string | undefined }
  /** A note in the file that anyone can write. `field` is its name. */
  | { readonly kind: "note"; readonly field: string };

/** What is claimed by somebody for whom nobody vouches. */
export type Claim = "camera" | "other-origin" | "seal-only";

/** Why nobody vouches. "practice" is a certificate of Pandu's practice authority outside the practice set. */
export type Unvouched = "unlisted" | "expired" | "practice" | "unsealed" | "flawed";

export type Unreadable = "unknown-type" | "damaged" | "empty" | "took-too-long" | "unsupported";
