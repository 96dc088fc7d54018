import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { legible, longestValue } from "../../../../../renderer/worker/inspection/notes/legible.ts";

describe("legible", () => {
  it("leaves text in any script as it is", () => {
    const text = "ถ่ายโดย ສະບາຍ မြန်မာ ខ្មែរ 中文 é\nsecond line\tand a tab 😀";
    expect(legible(text)).toBe(text);
  });

  it.each([
    ["\u202eevil", "\\u202eevil"],
    ["a\u2066b\u2069", "a\\u2066b\\u2069"],
    ["\u001b[31mred", "\\u001b[31mred"],
    ["one\rtwo", "one\\u000dtwo"],
    ["line\u2028break", "line\\u2028break"],
    ["tag\u{e0041}s", "tag\\u{e0041}s"],
    ["\ud800lone", "\ufffdlone"],
  ])("shows %j as %j", (text, shown) => {
    expect(legible(text)).toBe(shown);
  });

  it("keeps no more than one empty line together", () => {
    expect(legible("a\r\n\r\n\r\n\r\nb")).toBe("a\n\nb");
  });

  it("cuts at 4,000 characters and says so", () => {
    expect(legible("x".repeat(4000))).toHaveLength(4000);
    const cut = legible("x".repeat(4001));
    expect(cut).toBe(`${"x".repeat(3999)}…`);
  });

  it("never grows above its limit, has no disguise left and no half of a letter", () => {
    const letter = fc.constantFrom("a", "\0", "\u202e", "😀", "\ud83d", "\n", "\u{e0001}", "ກ");
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 120 }), fc.integer({ min: 2, max: 100 }), (all, longest) => {
        const shown = legible(all.join(""), longest);
        expect(shown.length).toBeLessThanOrEqual(longest);
        expect(shown).not.toMatch(/[\0\u202e]|[\u{e0001}]/u);
        expect(shown.isWellFormed()).toBe(true);
      }),
    );
    expect(longestValue).toBe(4000);
  });
});
