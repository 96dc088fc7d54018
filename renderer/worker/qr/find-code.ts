import { decodeQR } from "qr/decode.js";

/** Pixels of a picture, four bytes each: red, green, blue, opacity. */
type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray | Uint8Array;
};

/** A picture that can be drawn in any size, on white. */
export type Drawable = {
  readonly width: number;
  readonly height: number;
  readonly draw: (width: number, height: number) => Pixels;
};

/** Longest sides, in pixels, in which a picture is looked at: noise hides a code in large ones, small codes drown in small ones. */
const sides = [1600, 900, 2800, 500];
/** Milliseconds for one look. */
const patience = 1_500;

/** The text of the first QR code, at whatever angle, that is found in a picture; undefined where none can be read. */
export function findCode({ width, height, draw }: Drawable): string | undefined {
  const longest = Math.max(width, height);
  // A picture is not made larger than twice its size: it would show no more.
  for (const side of new Set(sides.map((each) => Math.min(each, longest * 2)))) {
    const scaled = (length: number) => Math.max(1, Math.round((length * side) / longest));
    const text = decode(draw(scaled(width), scaled(height)));
    if (text !== undefined) return text;
  }
  return undefined;
}

function decode(pixels: Pixels): string | undefined {
  try {
    return decodeQR(pixels, { format: "RGBA", effort: 4, timeLimit: patience });
  } catch {
    return undefined;
  }
}
