import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellText, cutMark, longestText } from "../../../../renderer/domain/exports/cell-text.ts";
import { anyText } from "../../../builders/any-text.ts";

describe("a text of a cell", () => {
  test("stays as it is in every script, with its steering signs, tabs and line feeds", () => {
    const text = "สมชาย ျမန္မာ ភាសាខ្មែរ عمر \u202eabc\u202c 😀\ta\nb 'x' <b>&amp;";
    expect(cellText(text)).toBe(text);
  });

  test("loses control characters, and halves of characters are marked", () => {
    expect(cellText("a\u0000b\u0007c\u001bd\u0085e\uffff")).toBe("abcde");
    expect(cellText("a\ud83db\ude00c")).toBe("a\ufffdb\ufffdc");
    expect(cellText("a\r\nb\rc")).toBe("a\nb\nc");
  });

  test("is cut where a spreadsheet has no more room, and says so; never within a character", () => {
    const long = "x".repeat(longestText);
    expect(cellText(long)).toBe(long);
    expect(cellText(`${long}y`)).toBe(`${"x".repeat(longestText - 1)}${cutMark}`);
    expect(cellText(`${"x".repeat(longestText - 2)}😀y`)).toBe(`${"x".repeat(longestText - 2)}${cutMark}`);
  });

  test("of a hundred megabytes is cut without delay", () => {
    expect(cellText("=\u0000😀x".repeat(20_000_000))).toHaveLength(
      longestText - 1 - Math.floor((longestText - 1) / 5) + 1,
    );
  });

  test("is well formed and stays what it is when it is cleaned again, whatever it was", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cellText(text);
        expect(clean.isWellFormed()).toBe(true);
        expect(cellText(clean)).toBe(clean);
      }),
    );
  });
});
