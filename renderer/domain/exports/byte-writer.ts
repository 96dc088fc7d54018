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
    if (at + text.length * 3 > bytes.length) bytes = grown(bytes, at + text.length * 3);
    at = writeUtf8(text, bytes, at);
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

/** Writes a text from a place on, where there is room for it; gives the place behind it. */
function writeUtf8(text: string, bytes: Uint8Array, from: number): number {
  let at = from;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code < 0x80) {
      bytes[at++] = code;
      continue;
    }
    const point = code < 0xd8_00 || code > 0xdf_ff ? code : (text.codePointAt(place) ?? code);
    if (point > 0xff_ff) place += 1;
    at = writePoint(point >= 0xd8_00 && point <= 0xdf_ff ? 0xff_fd : point, bytes, at);
  }
  return at;
}

function writePoint(point: number, bytes: Uint8Array, from: number): number {
  let at = from;
  if (point < 0x8_00) bytes[at++] = 0xc0 | (point >> 6);
  else {
    if (point < 0x1_00_00) bytes[at++] = 0xe0 | (point >> 12);
    else {
      bytes[at++] = 0xf0 | (point >> 18);
      bytes[at++] = tail(point, 12);
    }
    bytes[at++] = tail(point, 6);
  }
  bytes[at++] = tail(point, 0);
  return at;
}

/** One of the bytes that follow the first: six bits. */
function tail(point: number, shift: number): number {
  return 0x80 | ((point >> shift) & 0x3f);
}

function grown(bytes: Uint8Array, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(least, bytes.length * 2));
  larger.set(bytes);
  return larger;
}
