/** Encodings of text files from spreadsheets and office programs, by their names in the Encoding Standard. */
export const encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "windows-874"] as const;

export type Encoding = (typeof encodings)[number];

/** `isSure` is false where the bytes fit more than one encoding: whoever knows the words must look. */
export type EncodingGuess = { readonly encoding: Encoding; readonly isSure: boolean };

/** The encoding of a text file: by its mark, by being sound UTF-8, or by the look of its bytes. */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { encoding: "utf-16le", isSure: true };
  if (first === 0xfe && second === 0xff) return { encoding: "utf-16be", isSure: true };
  const wide = unmarkedUtf16(bytes.subarray(0, 4096));
  if (wide !== undefined) return { encoding: wide, isSure: false };
  if (isUtf8(bytes)) return { encoding: "utf-8", isSure: true };
  return { encoding: looksThai(bytes.subarray(0, 65_536)) ? "windows-874" : "windows-1252", isSure: false };
}

/** Every second byte of Latin text is zero, and in any script line ends and tabs have one. */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return undefined;
  return odd >= even ? "utf-16le" : "utf-16be";
}

/** Well-formed UTF-8 (Unicode Standard, table 3-7); a character that is cut off at the end counts as well-formed. */
function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    const length =
      lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 0) return false;
    for (let place = 1; place < length && at + place < bytes.length; place += 1) {
      const byte = bytes[at + place] ?? 0;
      const [low, high] = place === 1 ? secondOf(lead) : [0x80, 0xbf];
      if (byte < low || byte > high) return false;
    }
    at += length;
  }
  return true;
}

function secondOf(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  return lead === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}

/** Thai words are whole runs of high bytes; in Latin text they stand alone. */
function looksThai(bytes: Uint8Array): boolean {
  let [runs, high] = [0, 0];
  for (const [index, byte] of bytes.entries()) {
    if (byte < 0xa1 || byte > 0xfb) continue;
    high += 1;
    if ((bytes[index - 1] ?? 0) < 0xa1) runs += 1;
  }
  return high > 2 * runs;
}
