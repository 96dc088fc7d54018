/** Bytes of a file in the making. */
export type ByteWriter = {
  /** Adds a text as UTF-8. Halves of characters become U+FFFD. */
  readonly write: (text: string) => void;
  readonly length: () => number;
  /** The bytes since the last time, in a buffer that the next text is written over. */
  readonly take: () => Uint8Array<ArrayBuffer>;
};

/**
 * Writes texts into one buffer, used again and again: the millions of small strings of a large file, joined, would keep
 * the window busy with clearing them away.
 */
export function createByteWriter(size = 262_144): ByteWriter {
  let bytes = new Uint8Array(size);
  let at = 0;

  const write = (text: string): void => {
    const { length } = text;
    if (at + length * 3 > bytes.length) bytes = grown(bytes, at + length * 3);
    for (let place = 0; place < length; place += 1) {
      const code = text.charCodeAt(place);
      if (code < 0x80) bytes[at++] = code;
      else if (code < 0x8_00) {
        bytes[at++] = 0xc0 | (code >> 6);
        bytes[at++] = 0x80 | (code & 0x3f);
      } else if (code < 0xd8_00 || code > 0xdf_ff) writeThree(code);
      else {
        const point = text.codePointAt(place) ?? code;
        if (point < 0x1_00_00) writeThree(0xff_fd);
        else {
          place += 1;
          bytes[at++] = 0xf0 | (point >> 18);
          bytes[at++] = 0x80 | ((point >> 12) & 0x3f);
          bytes[at++] = 0x80 | ((point >> 6) & 0x3f);
          bytes[at++] = 0x80 | (point & 0x3f);
        }
      }
    }
  };
  const writeThree = (code: number): void => {
    bytes[at++] = 0xe0 | (code >> 12);
    bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
    bytes[at++] = 0x80 | (code & 0x3f);
  };
  return {
    write,
    length: () => at,
    take: () => {
      const taken = bytes.subarray(0, at);
      at = 0;
      return taken;
    },
  };
}

function grown(bytes: Uint8Array, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(least, bytes.length * 2));
  larger.set(bytes);
  return larger;
}
