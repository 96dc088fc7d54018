import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cut, visibleName, visibleText } from "../../../../renderer/player/inspection/visible-text.ts";
import { anyText } from "../../../builders/any-text.ts";

describe("text out of a file", () => {
  it("shows the signs that turn its direction around", () => {
    expect(visibleText("photo\u202Egpj.exe")).toBe("photo\\u202egpj.exe");
    expect(visibleText("a\u2066b\u0000c\u{E0041}")).toBe("a\\u2066b\\u0000c\\u{e0041}");
  });

  it("keeps lines, tabs and the joiners that scripts need", () => {
    expect(visibleText("one\n\ttwo \u200Dက\u200Cက 👩\u200D💻")).toBe("one\n\ttwo \u200Dက\u200Cက 👩\u200D💻");
  });

  it("never carries a sign that steers, whatever it is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(visibleText(text)).not.toMatch(
          /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/,
        );
        expect(visibleText(text).isWellFormed()).toBe(true);
      }),
    );
  });

  it("is never cut through a character of two halves", () => {
    expect(cut("ab😀", 3)).toBe("ab");
    expect(cut("ab😀", 4)).toBe("ab😀");
  });
});

describe("a name out of a file", () => {
  it("stands on one line, bounded, in a direction of its own", () => {
    expect(visibleName("Kamera\n  Jaya ")).toBe("\u2068Kamera Jaya\u2069");
    expect(visibleName("x".repeat(500), 10)).toBe(`\u2068${"x".repeat(10)}…\u2069`);
  });

  it("cannot end its own isolation", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(visibleName(text).slice(1, -1)).not.toMatch(/[\u2066-\u2069]/);
      }),
    );
  });
});
