import { letters } from "../decoding/bytes.ts";
import { decodeText, decodeUtf16 } from "../decoding/text.ts";

/**
 * The text of EXIF's UserComment, whose first eight bytes name its encoding. Its UTF-16 should follow the byte
 * order of the block, but programs that rewrite a block often leave the comment as it was: where every second
 * byte is zero, those tell the order.
 */
export function userComment(value: Uint8Array, isLittleEndian: boolean): string {
  const encoding = letters(value, 0, 8);
  const text = value.subarray(8);
  if (encoding === "UNICODE\0") return decodeUtf16(text, orderOf(text) ?? isLittleEndian);
  if (/^(?:ASCII|JIS|\0)\0*$/.test(encoding)) return decodeText(text);
  // Some writers leave the encoding out.
  return decodeText(value);
}

/** True for little endian, by which half of the characters' bytes is mostly zero. */
function orderOf(text: Uint8Array): boolean | undefined {
  let high = 0;
  let low = 0;
  for (let at = 0; at + 1 < Math.min(text.length, 512); at += 2) {
    if (text[at] === 0) high += 1;
    if (text[at + 1] === 0) low += 1;
  }
  return high === low ? undefined : low > high;
}
