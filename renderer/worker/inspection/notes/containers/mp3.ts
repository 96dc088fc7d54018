import type { NoteKind } from "../../../../domain/provenance/report.ts";
import type { ByteSource } from "../../byte-source.ts";
import { noteId3 } from "../blocks/id3.ts";
import { letters } from "../decoding/bytes.ts";
import { decodeText } from "../decoding/text.ts";
import type { NoteTaker } from "../note-taker.ts";

/** The fields of ID3v1, which has the last 128 bytes of a file. */
const oldTagSize = 128;
const oldFields: readonly (readonly [from: number, to: number, field: string, kind: NoteKind])[] = [
  [3, 33, "Title", "description"],
  [33, 63, "Artist", "author"],
  [93, 97, "Year", "date"],
  [97, 127, "Comment", "description"],
];

/** Notes the ID3 tags at both ends of an MP3 file. False where it begins neither with one nor with sound. */
export function noteMp3(taker: NoteTaker, source: ByteSource): boolean {
  const hasTag = noteId3(taker, source);
  const old = source.read(source.size - oldTagSize, source.size);
  if (letters(old, 0, 3) === "TAG") {
    for (const [from, to, field, kind] of oldFields) {
      taker.note(kind, field, "ID3v1", decodeText(old.subarray(from, to)));
    }
  }
  return hasTag || source.read(0, 1)[0] === 0xff;
}
