import { uint16 } from "./bytes.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });
const latin1 = new TextDecoder("windows-1252");

/** Text up to the first zero byte: UTF-8, or else Latin-1 as Windows means it, which cannot fail. */
export function decodeText(bytes: Uint8Array): string {
  const nul = bytes.indexOf(0);
  const text = nul === -1 ? bytes : bytes.subarray(0, nul);
  try {
    return utf8.decode(text);
  } catch {
    return latin1.decode(text);
  }
}

/** UTF-16 up to the first zero character; a byte order mark is stronger than `isLittleEndian`. */
export function decodeUtf16(bytes: Uint8Array, isLittleEndian: boolean): string {
  const mark = uint16(bytes, 0);
  const isLittle = mark === 0xfffe || (mark !== 0xfeff && isLittleEndian);
  return upToNul(new TextDecoder(isLittle ? "utf-16le" : "utf-16be").decode(bytes));
}

function upToNul(text: string): string {
  const nul = text.indexOf("\0");
  return nul === -1 ? text : text.slice(0, nul);
}
