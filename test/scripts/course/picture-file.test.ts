import sharp from "sharp";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPictureFile } from "../../../scripts/course/picture-file.ts";
import { aJpeg } from "../../builders/discernment-course.ts";

const grey = () => sharp({ create: { width: 301, height: 97, channels: 3, background: "#888888" } });
const withExif = () => grey().withExif({ IFD0: { Copyright: "nobody" } });

describe("reading a picture's file", () => {
  test.each([
    ["JPEG", () => grey().jpeg()],
    ["progressive JPEG", () => grey().jpeg({ progressive: true })],
    ["PNG", () => grey().png()],
    ["WebP", () => grey().webp()],
    ["lossless WebP", () => grey().webp({ lossless: true })],
  ])("gives the size of a %s, and no metadata where there is none", async (_what, make) => {
    expect(readPictureFile(await make().toBuffer())).toEqual({ width: 301, height: 97, metadata: [] });
  });

  test.each([
    ["JPEG", () => withExif().jpeg(), "APP1"],
    ["PNG", () => withExif().png(), "eXIf"],
    ["WebP", () => withExif().webp(), "EXIF"],
  ])("names the metadata of a %s", async (_what, make, name) => {
    expect(readPictureFile(await make().toBuffer())?.metadata).toContain(name);
  });

  test("gives nothing for what is no picture, however it is cut off", () => {
    expect(readPictureFile(Buffer.from("plain text of some length"))).toBeUndefined();
    const whole = aJpeg(600, 400);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 13 }), (length) => {
        expect(readPictureFile(whole.subarray(0, length))).toBeUndefined();
      }),
    );
  });
});
