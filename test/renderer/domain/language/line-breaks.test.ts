import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixBreaks, stripBreaks } from "../../../../renderer/domain/language/line-breaks.ts";
import { loanwords } from "../../../../renderer/domain/language/loanwords.ts";

describe("line breaks", () => {
  it("keeps the Thai repetition mark on the line of its word", () => {
    expect(fixBreaks("th", "ต่าง ๆ นี้")).toBe("ต่าง\u00a0ๆ นี้");
  });

  it("joins Lao loanwords inside and leaves other words alone", () => {
    expect(fixBreaks("lo", "ໃຊ້ຄອມພິວເຕີແດ່")).toBe("ໃຊ້ຄອມ\u2060ພິວ\u2060ເຕີແດ່");
  });

  it("leaves other languages as they are", () => {
    expect(fixBreaks("en", "คอมพิวเตอร์ ๆ ຄອມພິວເຕີ")).toBe("คอมพิวเตอร์ ๆ ຄອມພິວເຕີ");
  });

  it("does not harm JSON", () => {
    const value = { "a key": "ต่าง ๆ", b: ["เร็ว ๆ นี้ {{count}}"] };
    expect(JSON.parse(fixBreaks("th", JSON.stringify(value)))).toEqual({
      "a key": "ต่าง\u00a0ๆ",
      b: ["เร็ว\u00a0ๆ นี้ {{count}}"],
    });
  });

  it("is undone by stripping, whatever the text, and changes nothing when done twice", () => {
    for (const language of ["th", "lo", "my"]) {
      const pieces = [
        ...(loanwords[language] ?? []).map((word) => word.replaceAll("|", "")),
        " ๆ",
        "ก",
        "ລ",
        " ",
        "a",
      ];
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...pieces)), (chosen) => {
          const text = chosen.join("").replaceAll(/ +ๆ/g, " ๆ");
          const fixed = fixBreaks(language, text);
          expect(stripBreaks(fixed)).toBe(text);
          expect(fixBreaks(language, fixed)).toBe(fixed);
        }),
      );
    }
  });
});
