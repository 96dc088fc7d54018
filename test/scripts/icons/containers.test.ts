import { describe, expect, it } from "vitest";
import { toIcns, toIco } from "../../../scripts/icons/containers.ts";

const pictures = [32, 256].map((side) => ({ side, png: Buffer.from(`picture of ${side}`) }));

describe("Windows' icon", () => {
  it("leads to each picture by offset and length", () => {
    const icon = toIco(pictures);
    expect(icon.readUInt16LE(4)).toBe(2);
    for (const [index, { png }] of pictures.entries()) {
      const at = 6 + 16 * index;
      const offset = icon.readUInt32LE(at + 12);
      expect(icon.subarray(offset, offset + icon.readUInt32LE(at + 8))).toEqual(png);
    }
    expect([icon.readUInt8(6), icon.readUInt8(22)]).toEqual([32, 0]);
  });
});

describe("macOS's icon", () => {
  it("says its own length and that of each picture", () => {
    const icon = toIcns(pictures);
    expect(icon.subarray(0, 4).toString()).toBe("icns");
    expect(icon.readUInt32BE(4)).toBe(icon.length);
    const types: string[] = [];
    for (let at = 8; at < icon.length; at += icon.readUInt32BE(at + 4))
      types.push(icon.subarray(at, at + 4).toString());
    expect(types).toEqual(["ic11", "ic08", "ic13"]);
  });
});
