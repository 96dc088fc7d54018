import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import type { Bytes } from "../../renderer/worker/practice/bytes.ts";

const drawings = join(import.meta.dirname, "drawings");

/** A part of a drawing, in the units of its 1200 × 800 view. */
export type View = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** A practice drawing, or a part of it, 900 pixels wide. */
export function drawing(name: string, view?: View): Sharp {
  // Drawn at 1.5 times its size, so that a part of it is sharp too.
  const whole = sharp(join(drawings, `${name}.svg`), { density: 108 });
  const part = view === undefined ? whole : whole.extract(scaled(view));
  return part.resize({ width: 900 }).flatten({ background: "#ffffff" });
}

function scaled({ left, top, width, height }: View): View {
  const pixels = (length: number) => Math.round(1.5 * length);
  return { left: pixels(left), top: pixels(top), width: pixels(width), height: pixels(height) };
}

/** Without any metadata. */
export async function toJpeg(picture: Sharp, quality = 82): Promise<Bytes> {
  return new Uint8Array(await picture.jpeg({ quality, mozjpeg: true }).toBuffer());
}

/** A small copy for the seal. */
export function thumbnailOf(picture: Uint8Array): Promise<Bytes> {
  return toJpeg(sharp(picture).resize({ width: 200 }), 70);
}

/** A picture with another one, or shapes in SVG, put on it; the place is in pixels. */
export function withOverlay(
  picture: Uint8Array,
  overlay: Uint8Array,
  { left, top }: { readonly left: number; readonly top: number } = { left: 0, top: 0 },
): Sharp {
  return sharp(picture).composite([{ input: Buffer.from(overlay), left, top }]);
}
