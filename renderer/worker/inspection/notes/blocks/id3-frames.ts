import type { NoteKind } from "../../../../domain/provenance/report.ts";
import { letters, nulIn } from "../decoding/bytes.ts";
import { decodeText, decodeUtf16 } from "../decoding/text.ts";
import { kindOfKey } from "../keys.ts";
import type { NoteTaker } from "../note-taker.ts";
import { noteXmp } from "./xmp.ts";

/** Frames of ID3v2.3 and 2.4 (id3.org, chapter 4), with the three letters of 2.2 beside. */
const kinds: ReadonlyMap<string, NoteKind> = new Map(
  (
    [
      ["software", "TSSE TSS TENC TEN"],
      ["author", "TPE1 TP1 TCOM TCM TPUB TPB"],
      ["description", "TIT2 TT2 TIT3 TT3 COMM COM"],
      ["date", "TDRC TDEN TDTG TYER TYE TDAT TDA"],
      ["other", "TCOP TCR"],
    ] as const
  ).flatMap(([kind, ids]) => ids.split(" ").map((id) => [id, kind] as const)),
);

const named = new Set(["TXXX", "TXX"]);

/** Whether a frame is read at all: pictures and the like are not. */
export function isNotedFrame(id: string): boolean {
  return kinds.has(id) || named.has(id) || id === "PRIV";
}

/** Notes one frame: `frame` without its head. */
export function noteFrame(taker: NoteTaker, id: string, frame: Uint8Array): void {
  if (id === "PRIV") return notePrivate(taker, frame);
  const [encoding = 0] = frame;
  if (id.startsWith("COM")) {
    const [, text] = halves(frame.subarray(4), encoding);
    return taker.note("description", id, "ID3", decode(text, encoding));
  }
  if (!named.has(id))
    return taker.note(kinds.get(id) ?? "other", id, "ID3", decode(frame.subarray(1), encoding));
  const [name, text] = halves(frame.subarray(1), encoding);
  const key = decode(name, encoding);
  taker.note(kindOfKey(key), `${id}:${key}`, "ID3", decode(text, encoding));
}

/** XMP in MP3: a frame of the owner "XMP" (XMP specification part 3, "MP3"). */
function notePrivate(taker: NoteTaker, frame: Uint8Array): void {
  const end = nulIn(frame);
  if (letters(frame, 0, end) === "XMP") noteXmp(taker, frame.subarray(end + 1));
}

/** A name and a text, with a zero character between. */
function halves(bytes: Uint8Array, encoding: number): [Uint8Array, Uint8Array] {
  if (!isUtf16(encoding)) return [bytes.subarray(0, nulIn(bytes)), bytes.subarray(nulIn(bytes) + 1)];
  let at = 0;
  while (at + 1 < bytes.length && (bytes[at] !== 0 || bytes[at + 1] !== 0)) at += 2;
  return [bytes.subarray(0, at), bytes.subarray(at + 2)];
}

/** 1 is UTF-16 with a byte order mark, 2 without; 0 should be Latin-1 and 3 is UTF-8. */
function decode(text: Uint8Array, encoding: number): string {
  return isUtf16(encoding) ? decodeUtf16(text, encoding === 1) : decodeText(text);
}

function isUtf16(encoding: number): boolean {
  return encoding === 1 || encoding === 2;
}
