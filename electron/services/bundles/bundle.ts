import { z } from "zod";

/** The format of bundles that this build writes and reads; it covers how records derive from events. */
export const bundleFormat = 1;

/** A bundle of more bytes than the first, or that opens to more than the second, is refused. */
export const largestBundle = 64 * 1024 * 1024;
export const largestOpened = 512 * 1024 * 1024;

const id = z.string().regex(/^[a-z0-9-]{1,64}$/);
const sum = z.string().regex(/^[0-9a-f]{64}$/);
const device = z.string().regex(/^[0-9a-f]{16}$/);

/** The first line of a bundle, in the clear where the bundle is not encrypted. The signature is over this line alone. */
export const bundleHeaderSchema = z.strictObject({
  pandu: z.literal("records"),
  format: z.int().min(1),
  /** Random: a bundle that comes twice is known by it. */
  bundle: z.uuid(),
  madeAt: z.iso.datetime({ offset: true }),
  device,
  /** Ed25519, SubjectPublicKeyInfo in base64; the device's id is the start of its SHA-256. */
  publicKey: z.base64(),
  appVersion: z.string().min(1).max(60),
  /** The office that it was made for, where the PC has an office file. */
  office: z.string().max(120).optional(),
  /** The gzipped rest of the file: its length in bytes and its SHA-256. */
  body: z.strictObject({ bytes: z.int().min(1), sha256: sum }),
});

export const bundleLearnerSchema = z.strictObject({
  learner: z.strictObject({
    id,
    name: z.string().min(1).max(120),
    staffNumber: z.string().max(60),
    unit: z.string().max(120),
  }),
  pseudonym: id,
  /** The courses that the learner chose; absent where all leave. */
  courses: z.array(z.string().min(1).max(200)).max(1000).optional(),
  /** The office's receipt for what it collected before. */
  receipt: z.string().max(100_000).optional(),
});

export const bundleJournalSchema = z.strictObject({
  journal: z.strictObject({
    /** The device that wrote it, or `<device>-<n>` for a fork. */
    name: z.string().regex(/^[0-9a-z]{1,32}(-[0-9]{1,4})?$/),
    /** Sequence and hash of the line before its first one: 0 and zeros, but for a fork. */
    from: z.int().min(0),
    fromHead: sum,
    /** Sequence and hash of its last line. */
    count: z.int().min(0),
    head: sum,
  }),
  /** SHA-256 of every line from `from + 1` to `count`, 32 bytes each, together in base64; zeros where a line is lost. */
  digests: z.base64(),
  /** How many of the journal's lines follow, as they stand in its file: those that records derive from. */
  lines: z.int().min(0),
});

export type BundleHeader = z.infer<typeof bundleHeaderSchema>;
export type BundleLearner = z.infer<typeof bundleLearnerSchema>;
export type BundleJournal = z.infer<typeof bundleJournalSchema>["journal"];

/** A journal of a learner as a bundle holds it. */
export type JournalPart = {
  readonly journal: BundleJournal;
  readonly digests: Buffer;
  /** Lines without their newlines. */
  readonly lines: readonly Buffer[];
};

/** A learner of a bundle. `derived` is the text of the records that the PC derived, as canonical JSON. */
export type LearnerPart = BundleLearner & {
  readonly journals: readonly JournalPart[];
  readonly derived: string;
};

/** A bundle whose signature fits and whose parts can be told apart; nothing in it is judged yet. */
export type Bundle = {
  readonly header: BundleHeader;
  /** SHA-256 of the header's key in groups, as both screens show it. */
  readonly fingerprint: string;
  readonly isEncrypted: boolean;
  readonly learners: readonly LearnerPart[];
};

/** Why a bundle, or a learner in it, is not taken. */
export const refusals = [
  // The file.
  "not-a-bundle",
  "newer-format",
  "too-large",
  "cut-short",
  "encrypted",
  "wrong-key",
  "changed",
  "wrong-signature",
  "wrong-device",
  "wrong-structure",
  "reused-id",
  // A learner in it.
  "changed-line",
  "lines-out-of-order",
  "broken-chain",
  "other-learner",
  "unreadable-event",
  "records-differ",
  // Against what was collected before.
  "older-than-collected",
  "history-shorter",
  "history-rewritten",
  "journal-missing",
  "lines-withheld",
] as const;

export type Refusal = (typeof refusals)[number];

/** A bundle that is refused as a whole: its reason, and where in the file. */
export class BundleRefusal extends Error {
  readonly reason: Refusal;
  readonly where: string;

  constructor(reason: Refusal, where: string) {
    super(`${reason}: ${where}`);
    this.reason = reason;
    this.where = where;
  }
}
