import { describe, expect, it } from "vitest";
import {
  letters,
  nulIn,
  uint16,
  uint32,
  uint64,
} from "../../../../../../renderer/worker/inspection/notes/decoding/bytes.ts";
import { bytes } from "../../../../../builders/notes/bytes.ts";

describe("whole numbers in bytes", () => {
  const number = bytes([0xf1, 0x02, 0x03, 0x04, 0x00, 0x00, 0x00, 0x05]);

  it("are read with the highest or the lowest byte first", () => {
    expect(uint16(number, 0)).toBe(0xf102);
    expect(uint16(number, 0, true)).toBe(0x02f1);
    expect(uint32(number, 0)).toBe(0xf1020304);
    expect(uint32(number, 0, true)).toBe(0x040302f1);
    expect(uint64(number, 0)).toBe(0xf1020304 * 2 ** 32 + 5);
  });

  it("count what is not there as zero", () => {
    expect(uint32(bytes([1]), 0)).toBe(0x01000000);
    expect(uint16(bytes([1]), 9)).toBe(0);
  });
});

describe("letters", () => {
  it("are one for each byte, however many there are", () => {
    const long = new Uint8Array(20_000).fill(0xa9);
    expect(letters(long)).toBe("©".repeat(20_000));
    expect(letters(bytes("RIFF"), 2, 9)).toBe("FF");
  });
});

describe("nulIn", () => {
  it("is the place of the first zero byte from there on, or the end", () => {
    expect(nulIn(bytes("a\0b\0"), 2)).toBe(3);
    expect(nulIn(bytes("ab"))).toBe(2);
  });
});
