import { fileTypeOf } from "../../../renderer/domain/provenance/file-type.ts";
import type { NoteField, Notes } from "../../../renderer/domain/provenance/report.ts";
import { bufferSource } from "../../../renderer/worker/inspection/byte-source.ts";
import { type NoteTaker, noteTaker } from "../../../renderer/worker/inspection/notes/note-taker.ts";
import { readNotes } from "../../../renderer/worker/inspection/notes/read-notes.ts";

/** The notes of a file whose type is told by its bytes. */
export function notesOf(file: Uint8Array<ArrayBuffer>): Notes {
  const type = fileTypeOf(file.subarray(0, 64));
  if (type === undefined) throw new Error("these bytes are none of the types that are inspected");
  return readNotes(bufferSource(file), type);
}

/** What one reader notes of its block. */
export function noted(read: (taker: NoteTaker) => void): Omit<Notes, "state"> {
  const taker = noteTaker();
  read(taker);
  return taker.taken();
}

/** Fields as lines: easy to compare, and to read where they differ. */
export function lines({ fields }: { readonly fields: readonly NoteField[] }): string[] {
  return fields.map(({ kind, field, where, value }) => `${kind} | ${where} | ${field} | ${value}`);
}
