import { bufferSource } from "../../byte-source.ts";
import { letters } from "../decoding/bytes.ts";
import { hexBytes } from "../decoding/hex.ts";
import type { NoteTaker } from "../note-taker.ts";
import { noteExif } from "./exif.ts";
import { iptcResource, noteIptc } from "./iptc.ts";
import { noteXmp } from "./xmp.ts";

/** More of a profile is not read: twice as many letters as a segment of a JPEG has bytes, and line ends. */
const longestProfile = 140_000;

/**
 * ImageMagick and Exiv2 keep EXIF, IPTC and XMP in PNG texts named "Raw profile type …": a name and a size, each
 * on a line of its own, then hexadecimal digits.
 */
export function noteRawProfile(taker: NoteTaker, keyword: string, text: Uint8Array): void {
  const [, digits] = /^\s*\w+\s+\d+\s([\da-f\s]*)/i.exec(letters(text, 0, longestProfile)) ?? [];
  if (digits === undefined) return;
  const bytes = hexBytes(digits);
  const mark = letters(bytes, 0, 4);
  const kind = keyword.slice("Raw profile type ".length).toLowerCase();
  if (kind === "xmp") noteXmp(taker, bytes);
  if (kind === "iptc" || kind === "8bim") noteIptc(taker, mark === "8BIM" ? iptcResource(bytes) : bytes);
  if (kind === "exif" || kind === "app1") {
    noteExif(taker, bufferSource(mark === "Exif" ? bytes.subarray(6) : bytes));
  }
}
