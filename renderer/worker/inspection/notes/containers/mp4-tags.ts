import type { NoteKind } from "../../../../domain/provenance/report.ts";
import type { ByteSource } from "../../byte-source.ts";
import { longestPacket, noteXmp } from "../blocks/xmp.ts";
import { uint16, uint32 } from "../decoding/bytes.ts";
import { decodeText, decodeUtf16 } from "../decoding/text.ts";
import { isAigc } from "../generators.ts";
import { kindOfKey } from "../keys.ts";
import type { NoteTaker } from "../note-taker.ts";
import { isoBox, isoBoxes, metaStart } from "./iso-boxes.ts";

/** Four-letter names of texts: QuickTime File Format, "User data"; 3GPP TS 26.244, 8; and iTunes' own. */
const kinds: ReadonlyMap<string, NoteKind> = new Map([
  ["©too", "software"],
  ["©swr", "software"],
  ["©enc", "software"],
  ["©mak", "camera"],
  ["©mod", "camera"],
  ["©day", "date"],
  ["©ART", "author"],
  ["©aut", "author"],
  ["©wrt", "author"],
  ["auth", "author"],
  ["perf", "author"],
  ["©nam", "description"],
  ["©cmt", "description"],
  ["©des", "description"],
  ["©inf", "description"],
  ["titl", "description"],
  ["dscp", "description"],
  ["desc", "description"],
  ["ldes", "description"],
  ["©cpy", "other"],
  ["cprt", "other"],
  ["©xyz", "other"],
]);

/** Notes a "udta" box. */
export function noteUserData(taker: NoteTaker, userData: ByteSource): void {
  for (const { type, body } of isoBoxes(userData)) {
    if (type === "meta") noteItems(taker, body);
    else if (type === "XMP_") noteXmp(taker, bytesOf(body));
    else if (kinds.has(type)) noteText(taker, type, body);
    else if (isAigc(type, "")) taker.note("aigc", type, "MP4 udta", decodeText(bytesOf(body)));
  }
}

function bytesOf(body: ByteSource): Uint8Array {
  return body.read(0, Math.min(body.size, longestPacket));
}

/** QuickTime writes a length and a language before a text, 3GPP a version and a language. */
function noteText(taker: NoteTaker, type: string, body: ByteSource): void {
  const bytes = bytesOf(body);
  const isQuickTime = type.startsWith("©");
  const text = isQuickTime ? bytes.subarray(4, 4 + uint16(bytes, 0)) : bytes.subarray(6);
  const value = uint16(text, 0) === 0xfeff ? decodeUtf16(text, false) : decodeText(text);
  taker.note(kinds.get(type) ?? "other", type, "MP4 udta", value);
}

/** Notes a "meta" box: a list of items, named by four letters or by their place in a list of keys. */
export function noteItems(taker: NoteTaker, meta: ByteSource): void {
  const start = metaStart(meta);
  const list = isoBox(meta, "ilst", start);
  if (list === undefined) return;
  const keyBox = isoBox(meta, "keys", start);
  const keys = keyBox === undefined ? [] : keysIn(keyBox);
  for (const { type, body } of isoBoxes(list)) {
    const value = valueIn(body);
    if (value === undefined) continue;
    const key = keys[placeOf(type) - 1];
    const free = type === "----" ? freeName(body) : undefined;
    if (key !== undefined) taker.note(kindOfKey(key), key, "MP4 keys", value);
    else if (free !== undefined) taker.note(kindOfKey(free), free, "MP4 ilst", value);
    else if (kinds.has(type)) taker.note(kinds.get(type) ?? "other", type, "MP4 ilst", value);
  }
}

function placeOf(type: string): number {
  return Array.from(type).reduce((place, letter) => place * 256 + letter.charCodeAt(0), 0);
}

const longestKey = 1_024;

/** QuickTime File Format, "Metadata item keys atom": a version, a count, then boxes in all but name. */
function keysIn(box: ByteSource): string[] {
  return Array.from(isoBoxes(box, 8), ({ body }) =>
    decodeText(body.read(0, Math.min(body.size, longestKey))),
  );
}

/** The name of an item of one's own making: behind its version, in a box beside its value. */
function freeName(item: ByteSource): string | undefined {
  const name = isoBox(item, "name");
  return name && decodeText(name.read(4, Math.min(name.size, longestKey)));
}

/** The text of an item: its box has a type (1 is UTF-8, 2 is UTF-16) and a language before it. */
function valueIn(item: ByteSource): string | undefined {
  const data = isoBox(item, "data");
  if (data === undefined) return undefined;
  const type = uint32(data.read(0, 4), 0);
  const text = data.read(8, Math.min(data.size, 8 + longestPacket));
  if (type === 1) return decodeText(text);
  return type === 2 ? decodeUtf16(text, false) : undefined;
}
