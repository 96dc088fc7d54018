import type { ByteSource } from "../../byte-source.ts";
import { letters, nulIn, uint16, uint32, uint64 } from "../decoding/bytes.ts";
import { isoBoxes } from "./iso-boxes.ts";

export type MetadataItem = { readonly id: number; readonly kind: "exif" | "xmp" };

/** The metadata among the items that an "iinf" box lists (ISO/IEC 14496-12, 8.11.6). */
export function metadataItems(information: ByteSource): MetadataItem[] {
  const hasShortCount = information.read(0, 1)[0] === 0;
  const items: MetadataItem[] = [];
  for (const { type, body } of isoBoxes(information, hasShortCount ? 6 : 8)) {
    if (type !== "infe") continue;
    const entry = body.read(0, 256);
    const hasShortId = entry[0] === 2;
    const at = hasShortId ? 8 : 10;
    const id = hasShortId ? uint16(entry, 4) : uint32(entry, 4);
    const kind = kindOf(letters(entry, at, at + 4), entry.subarray(at + 4));
    if (kind !== undefined) items.push({ id, kind });
  }
  return items;
}

function kindOf(type: string, names: Uint8Array): MetadataItem["kind"] | undefined {
  if (type === "Exif") return "exif";
  const contentType = nulIn(names) + 1;
  const isXmp = letters(names, contentType, nulIn(names, contentType)) === "application/rdf+xml";
  return type === "mime" && isXmp ? "xmp" : undefined;
}

/** Where an item's bytes are: in the file, or in the "idat" box beside. */
export type ItemPlace = { readonly isInMeta: boolean; readonly offset: number; readonly size: number };

/** More of an "iloc" box is not read. */
const longestLocation = 65_536;

/** The first part of each item that an "iloc" box places (ISO/IEC 14496-12, 8.11.3); metadata is in one part. */
export function itemPlaces(location: ByteSource): ReadonlyMap<number, ItemPlace> {
  const bytes = location.read(0, Math.min(location.size, longestLocation));
  const [version = 0] = bytes;
  const [offsetSize, lengthSize] = nibbles(bytes[4]);
  const [baseSize, indexSize] = nibbles(bytes[5]);
  const wide = version < 2 ? 2 : 4;
  const places = new Map<number, ItemPlace>();
  let at = 6;
  const number = (size: number) => {
    at += size;
    return numberAt(bytes, at - size, size);
  };
  for (let left = number(wide); left > 0 && at < bytes.length; left -= 1) {
    const id = number(wide);
    const isInMeta = version > 0 && (number(2) & 0xf) === 1;
    at += 2;
    const base = number(baseSize);
    for (let part = 0, parts = number(2); part < parts && at < bytes.length; part += 1) {
      if (version > 0) at += indexSize;
      const offset = base + number(offsetSize);
      const size = number(lengthSize);
      if (part === 0) places.set(id, { isInMeta, offset, size });
    }
  }
  return places;
}

function nibbles(byte = 0): [number, number] {
  return [byte >> 4, byte & 0xf];
}

function numberAt(bytes: Uint8Array, at: number, size: number): number {
  if (size === 8) return uint64(bytes, at);
  if (size === 4) return uint32(bytes, at);
  return size === 2 ? uint16(bytes, at) : 0;
}
