import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { afterStart, segmentWith, withSealOf } from "../../../../renderer/worker/practice/jpeg.ts";

const blank = sharp({ create: { width: 16, height: 16, channels: 3, background: "#8fb9a8" } });
const picture = new Uint8Array(await blank.jpeg().toBuffer());
const seal = segmentWith(0xeb, Buffer.from("JP a seal"));

describe("the segments of a JPEG", () => {
  it("take in a note behind the start and leave the picture as it was", async () => {
    const noted = afterStart(picture, [segmentWith(0xfe, Buffer.from("a note"))]);
    expect(Buffer.from(noted.subarray(0, 12)).toString("latin1")).toBe("\xff\xd8\xff\xfe\0\x08a note");
    const pixels = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer();
    expect(await pixels(noted)).toEqual(await pixels(picture));
  });

  it("are carried over to another picture where they hold a seal, and only then", () => {
    const note = segmentWith(0xfe, Buffer.from("a note"));
    const sealed = afterStart(picture, [note, seal, seal]);
    expect(withSealOf(sealed, picture)).toEqual(afterStart(picture, [seal, seal]));
    expect(withSealOf(picture, picture)).toEqual(picture);
  });

  it("end where the bytes end, whatever their lengths say", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const carried = withSealOf(new Uint8Array([0xff, 0xd8, ...bytes]), picture);
        expect(carried.length).toBeLessThanOrEqual(picture.length + bytes.length);
      }),
    );
  });
});
