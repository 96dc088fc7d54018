/** The bytes of hexadecimal digits; other characters, such as the ends of lines, are passed over. */
export function hexBytes(digits: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(digits.length >> 1);
  let count = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const value = valueOf(digits.charCodeAt(at));
    if (value === undefined) continue;
    bytes[count >> 1] = ((bytes[count >> 1] ?? 0) << 4) | value;
    count += 1;
  }
  return bytes.slice(0, count >> 1);
}

function valueOf(code: number): number | undefined {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lowerCase = code | 0x20;
  return lowerCase >= 0x61 && lowerCase <= 0x66 ? lowerCase - 0x61 + 10 : undefined;
}
