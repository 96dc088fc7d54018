import type { ArchivePlace } from "../ledger/entries.ts";

/** A file to be collected. */
export type Source = {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly read: () => Promise<Uint8Array>;
  /** Where receipts for its PC go. */
  readonly folder?: string;
  /** Where it is kept, having come before. */
  readonly kept?: ArchivePlace;
  /** Id of the learner of whom the supervisor accepts whatever it says. */
  readonly accepted?: string;
};
