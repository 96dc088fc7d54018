/** Whole numbers and letters in bytes. What is not there counts as zero, so that a cut file stops nobody. */

export function uint16(bytes: Uint8Array, at: number, isLittleEndian = false): number {
  const [high, low] = isLittleEndian ? [at + 1, at] : [at, at + 1];
  return ((bytes[high] ?? 0) << 8) | (bytes[low] ?? 0);
}

export function uint32(bytes: Uint8Array, at: number, isLittleEndian = false): number {
  const [high, low] = isLittleEndian ? [at + 2, at] : [at, at + 2];
  return uint16(bytes, high, isLittleEndian) * 0x10000 + uint16(bytes, low, isLittleEndian);
}

/** Exact up to 2^53: no file is longer. */
export function uint64(bytes: Uint8Array, at: number): number {
  return uint32(bytes, at) * 2 ** 32 + uint32(bytes, at + 4);
}

/** More arguments at once a call may not take. */
const piece = 8_192;

/** One character a byte: for names of chunks, and to search in bytes. */
export function letters(bytes: Uint8Array, from = 0, to = bytes.length): string {
  const wanted = bytes.subarray(from, to);
  let text = "";
  for (let at = 0; at < wanted.length; at += piece) {
    text += String.fromCharCode(...wanted.subarray(at, at + piece));
  }
  return text;
}

/** The place of the first zero byte, or the end. */
export function nulIn(bytes: Uint8Array, from = 0): number {
  const at = bytes.indexOf(0, from);
  return at === -1 ? bytes.length : at;
}
