import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateEm } from "../../../../renderer/player/blocks/script.ts";
import { setLabel, wrap } from "../../../../renderer/player/blocks/wrap-label.ts";

describe("wrapping labels", () => {
  it("leaves a label that fits as it is", () => {
    expect(wrap("The office list", 12)).toEqual(["The office list"]);
  });

  it("breaks Latin words at spaces only, into even lines", () => {
    const lines = wrap("Ask the sender by another road", 9, false, "en");
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(" ")).toBe("Ask the sender by another road");
  });

  it.each([
    ["th", "โทรหาผู้อำนวยการตามหมายเลขในสมุดโทรศัพท์ของสำนักงาน"],
    ["my", "စစ်မှန်သောဓာတ်ပုံအများစုတွင် အထောက်အထား မပါပါ။"],
    ["km", "សូមទូរស័ព្ទទៅលេខនៅក្នុងបញ្ជីការិយាល័យ"],
    ["lo", "ໂທຫາຜູ້ອໍານວຍການຕາມເລກໃນບັນຊີຫ້ອງການ"],
  ])("breaks %s between words, losing nothing", (language, text) => {
    const lines = wrap(text, 8, false, language);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    for (const line of lines) expect(line).not.toMatch(/^\p{M}/u);
  });

  it("never loses a letter and never makes a wide line where words allow a narrow one", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 12 });
    const property = fc.property(words, fc.integer({ min: 5, max: 30 }), (parts, em) => {
      const text = parts.join(" ");
      const lines = wrap(text, em, false, "en");
      expect(lines.join(" ")).toBe(text);
      for (const line of lines) {
        expect(estimateEm(line) <= em || !line.includes(" ")).toBe(true);
      }
    });
    fc.assert(property);
  });

  it("makes letters smaller only where lines alone do not help", () => {
    const room = { width: 160, height: 60 };
    expect(setLabel("Same person?", room, 18, false, "en")).toMatchObject({
      lines: ["Same person?"],
      fontSize: 18,
    });
    const long = setLabel("Orang yang sama atau orang lain sama sekali?", room, 18, false, "ms");
    expect(long.lines.length).toBeGreaterThan(1);
    expect(long.lines.length * long.lineHeight).toBeLessThanOrEqual(room.height);
  });
});
