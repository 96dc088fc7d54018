import type { ByteSource } from "../../byte-source.ts";
import { letters, uint16, uint32 } from "../decoding/bytes.ts";

/** A directory of a TIFF file or an EXIF block. */
export type TiffDirectory = {
  readonly isLittleEndian: boolean;
  /** The bytes of a tag, cut at `longest`. */
  readonly valueOf: (tag: number, longest?: number) => Uint8Array<ArrayBuffer> | undefined;
  /** The directory that a tag points to. */
  readonly child: (tag: number) => TiffDirectory | undefined;
};

const mostEntries = 1_000;
/** Enough for texts: many tags may name the same bytes, and each would be decoded. */
const longestText = 65_536;

/** Bytes of one number of each type of value, TIFF 6.0 and EXIF 3.0 (129 is UTF-8). */
const typeSizes: ReadonlyMap<number, number> = new Map([
  [1, 1],
  [2, 1],
  [3, 2],
  [4, 4],
  [5, 8],
  [6, 1],
  [7, 1],
  [8, 2],
  [9, 4],
  [10, 8],
  [13, 4],
  [129, 1],
]);

/** The first directory of a TIFF file or EXIF block; undefined where it is none. */
export function firstDirectory(tiff: ByteSource): TiffDirectory | undefined {
  const head = tiff.read(0, 8);
  const order = letters(head, 0, 2);
  const isLittleEndian = order === "II";
  if ((!isLittleEndian && order !== "MM") || uint16(head, 2, isLittleEndian) !== 42) return undefined;
  return directoryAt(tiff, uint32(head, 4, isLittleEndian), isLittleEndian);
}

function directoryAt(tiff: ByteSource, offset: number, isLittleEndian: boolean): TiffDirectory | undefined {
  const counted = tiff.read(offset, offset + 2);
  if (counted.length < 2) return undefined;
  const count = Math.min(uint16(counted, 0, isLittleEndian), mostEntries);
  const entries = tiff.read(offset + 2, offset + 2 + count * 12);

  const entryOf = (tag: number): number | undefined => {
    for (let at = 0; at + 12 <= entries.length; at += 12) {
      if (uint16(entries, at, isLittleEndian) === tag) return at;
    }
    return undefined;
  };
  return {
    isLittleEndian,
    valueOf: (tag, longest = longestText) => {
      const at = entryOf(tag);
      if (at === undefined) return undefined;
      const unit = typeSizes.get(uint16(entries, at + 2, isLittleEndian)) ?? 0;
      const size = unit * uint32(entries, at + 4, isLittleEndian);
      // Up to four bytes stand in the entry itself.
      if (size <= 4) return entries.slice(at + 8, at + 8 + size);
      const start = uint32(entries, at + 8, isLittleEndian);
      return tiff.read(start, start + Math.min(size, longest));
    },
    child: (tag) => {
      const at = entryOf(tag);
      return at === undefined
        ? undefined
        : directoryAt(tiff, uint32(entries, at + 8, isLittleEndian), isLittleEndian);
    },
  };
}
