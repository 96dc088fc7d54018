import type { Product } from "../domain/provenance/maker.ts";
import type { InspectionReport } from "../domain/provenance/report.ts";
import type { TrustAnchors } from "../domain/provenance/trust-anchors.ts";

/** What the window asks of the lab's worker. `now` is this PC's clock, ISO 8601 with offset. */
export type LabQuestion =
  | { readonly ask: "inspect"; readonly file: File; readonly anchors: TrustAnchors; readonly now: string }
  | {
      readonly ask: "make";
      readonly product: Product;
      readonly from: File | undefined;
      readonly now: string;
    };

/** Answers carry the same id. */
export type LabRequest = LabQuestion & { readonly id: number };

export type LabAnswer = { readonly id: number } & (
  | { readonly step: "begun" }
  /** Bytes read of the file since the last answer. */
  | { readonly step: "read"; readonly bytes: number }
  | { readonly step: "inspected"; readonly report: InspectionReport }
  | { readonly step: "made"; readonly file: File }
  /** The file is gone, may not be read, or nothing could be made. */
  | { readonly step: "failed" }
);
