import type { InspectionReport, TrustListName } from "./report.ts";

/**
 * Reads files in a worker that starts with the first of them. `Chosen` is what the host calls a file: in the
 * window a `File`, in tests whatever stands for one.
 */
export type Inspector<Chosen> = {
  readonly inspect: (file: Chosen, options: InspectionOptions) => Inspection;
  /** Ends the worker and frees its memory; what was under way is cancelled. */
  readonly close: () => void;
};

export type InspectionOptions = {
  /** The lists on this PC, or the practice list alone: it counts only for the bundled practice set. */
  readonly lists: "all" | Extract<TrustListName, "practice">;
  /** Gets the share that is done, 0 … 1. */
  readonly onProgress?: (done: number) => void;
};

/** An inspection under way. */
export type Inspection = {
  /** Rejects only with `InspectionCancelled`: a file that cannot be read is a report that says so. */
  readonly result: Promise<InspectionReport>;
  readonly cancel: () => void;
};

/** The inspection was called off before its report was ready. */
export class InspectionCancelled extends Error {
  override readonly name = "InspectionCancelled";
}
