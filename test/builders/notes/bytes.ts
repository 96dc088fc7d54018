/** A piece of a file: text one byte a letter, numbers as bytes, or bytes. */
export type Piece = string | readonly number[] | Uint8Array;

/** Puts pieces together, one behind the other. */
export function bytes(...pieces: readonly Piece[]): Uint8Array<ArrayBuffer> {
  const parts = pieces.map(plain);
  const whole = new Uint8Array(parts.reduce((size, { length }) => size + length, 0));
  parts.reduce((at, part) => {
    whole.set(part, at);
    return at + part.length;
  }, 0);
  return whole;
}

function plain(piece: Piece): ArrayLike<number> {
  return typeof piece === "string" ? Buffer.from(piece, "latin1") : piece;
}

export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

export function utf16(text: string, order: "big" | "little"): Uint8Array<ArrayBuffer> {
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return Uint8Array.from(codes.flatMap((code) => (order === "big" ? big(code, 2) : little(code, 2))));
}

/** A whole number in so many bytes, the highest first. */
export function big(number: number, size: number): number[] {
  return Array.from({ length: size }, (_, at) => Math.floor(number / 256 ** (size - 1 - at)) % 256);
}

/** A whole number in so many bytes, the lowest first. */
export function little(number: number, size: number): number[] {
  return big(number, size).reverse();
}
