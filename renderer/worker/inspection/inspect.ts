import { decideHeadline } from "../../domain/provenance/decide-headline.ts";
import { type FileType, fileTypeOf, mediaTypes } from "../../domain/provenance/file-type.ts";
import type { Unreadable } from "../../domain/provenance/headline.ts";
import type { InspectionReport, Notes, Seal } from "../../domain/provenance/report.ts";
import type { TrustAnchors } from "../../domain/provenance/trust-anchors.ts";
import type { BlobSlices } from "./blob-slices.ts";
import { byteSourceOf } from "./byte-source.ts";
import { readNotes } from "./notes/read-notes.ts";
import { readSeal } from "./read-seal.ts";

export type Question = {
  readonly name: string;
  readonly file: BlobSlices;
  readonly anchors: TrustAnchors;
  /** This PC's clock, ISO 8601 with offset. */
  readonly now: string;
};

const noNotes: Notes = { state: "unreadable", sourceTypes: [], fields: [] };

/** Everything that a file says of its making. Never rejects: what cannot be read is a report that says so. */
export async function inspect({ name, file, anchors, now }: Question): Promise<InspectionReport> {
  const source = byteSourceOf(file);
  const type = fileTypeOf(source.read(0, Math.min(file.size, 64)));
  const notes = type === undefined ? noNotes : readNotes(source, type);
  const seal: Seal = type === undefined ? { state: "none" } : await readSeal(file, mediaTypes[type], anchors);
  const unreadable = whyUnreadable(file.size, type, notes, seal);
  return {
    file: { name, size: file.size, type },
    checkedAt: now,
    headline: decideHeadline({ unreadable, seal, notes }),
    seal,
    notes,
  };
}

/** A file is unreadable as a whole only where neither its seal nor its notes could be read. */
function whyUnreadable(
  size: number,
  type: FileType | undefined,
  notes: Notes,
  seal: Seal,
): Unreadable | undefined {
  if (size === 0) return "empty";
  if (type === undefined) return "unknown-type";
  return notes.state === "unreadable" && seal.state !== "checked" ? "damaged" : undefined;
}
