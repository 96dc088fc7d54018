import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Encoding, guessEncoding } from "../../../../renderer/domain/roster/encoding.ts";

const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));
const guessed = (given: Uint8Array) => guessEncoding(given).encoding;

describe("the encoding of a file", () => {
  test("is told by its mark", () => {
    expect(guessEncoding(bytes("\ufeffName", "utf8"))).toEqual({ encoding: "utf-8", isSure: true });
    expect(guessEncoding(bytes("\ufeffName", "utf16le"))).toEqual({ encoding: "utf-16le", isSure: true });
    expect(guessEncoding(bytes("\ufeffName", "utf16le").reverse().slice(-2))).toEqual({
      encoding: "utf-16be",
      isSure: true,
    });
  });

  test("is UTF-8 where the bytes are that, whatever the words", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\0")),
        (text) => {
          expect(guessEncoding(bytes(text, "utf8"))).toEqual({ encoding: "utf-8", isSure: true });
        },
      ),
    );
    for (const text of ["ชื่อ", "အောင်ဆန်း", "Nguyễn", "ឈ្មោះ", "𝒩"])
      expect(guessed(bytes(text, "utf8"))).toBe("utf-8");
  });

  test("is UTF-16 without a mark where every second byte of line ends and Latin letters is zero", () => {
    const text = "Name,No\r\nMya,7\r\n";
    const little = bytes(text, "utf16le");
    const big = little.slice();
    for (let at = 0; at < big.length; at += 2) [big[at], big[at + 1]] = [big[at + 1] ?? 0, big[at] ?? 0];
    expect(guessEncoding(little)).toEqual({ encoding: "utf-16le", isSure: false });
    expect(guessEncoding(big)).toEqual({ encoding: "utf-16be", isSure: false });
  });

  test.each<[Encoding, number[]]>([
    // "João, José" and "สมชาย, แผนก"
    ["windows-1252", [0x4a, 0x6f, 0xe3, 0x6f, 0x2c, 0x20, 0x4a, 0x6f, 0x73, 0xe9]],
    ["windows-874", [0xca, 0xc1, 0xaa, 0xd2, 0xc2, 0x2c, 0x20, 0xe1, 0xbc, 0xb9, 0xa1]],
  ])("is guessed to be %s by how its high bytes stand, and not sure", (encoding, given) => {
    expect(guessEncoding(new Uint8Array(given))).toEqual({ encoding, isSure: false });
  });

  test("is no UTF-8 where a letter is written longer than it must be, or is half a pair", () => {
    for (const given of [
      [0xc0, 0xaf],
      [0xe0, 0x80, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf5, 0x80, 0x80, 0x80],
      [0x80],
    ])
      expect(guessEncoding(new Uint8Array(given)).isSure).toBe(false);
  });
});
