import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SearchEntry } from "../../../../renderer/domain/course/documents.ts";
import { findPassages } from "../../../../renderer/domain/language/search.ts";

function anEntry(text: string, title = ""): SearchEntry {
  return { course: "a-course", place: { kind: "step", lesson: "a-lesson", step: "a-step" }, title, text };
}

function found(text: string, query: string): string | undefined {
  return findPassages([anEntry(text)], query, 10)[0]?.excerpt.mark;
}

describe("finding passages", () => {
  it.each([
    ["th", "ผู้ช่วยปัญญาประดิษฐ์ตอบผิดได้เสมอ", "ปัญญาประดิษฐ์"],
    ["lo", "ປັນຍາປະດິດອາດຕອບຜິດ", "ປະດິດ"],
    ["km", "បញ្ញាសិប្បនិម្មិតអាចឆ្លើយខុស", "សិប្បនិម្មិត"],
    ["my", "ဉာဏ်ရည်တုသည် မှားယွင်းစွာ ဖြေနိုင်သည်", "ဉာဏ်ရည်တု"],
    ["ta", "செயற்கை நுண்ணறிவு தவறாகப் பதிலளிக்கலாம்", "நுண்ணறிவு"],
    ["zh-Hans", "人工智能可能答错", "智能"],
  ])("finds a word inside a %s sentence", (_language, text, word) => {
    expect(found(text, word)).toBe(word);
  });

  it.each([
    ["Vietnamese without its marks", "Trí tuệ nhân tạo đôi khi sai", "tri tue nhan", "Trí"],
    ["Vietnamese đ as d", "đôi khi sai", "doi", "đôi"],
    ["accents the query has and the text has not", "Abril", "Abríl", "Abril"],
    ["composed and decomposed letters", "Tie\u0302\u0301ng Vie\u0323\u0302t", "tiếng", "Tiếng"],
    ["upper case", "ASEAN GUIDE", "guide", "GUIDE"],
    ["the Thai am written in two parts", "สาม คน ทำงาน", "ท\u0e4d\u0e32งาน", "ทำงาน"],
    ["the Lao am written in two parts", "ຄໍາຖາມ", "ຄຳຖາມ", "ຄໍາຖາມ"],
    ["the Khmer subscript da for ta", "បណ\u17d2\u178aាល", "បណ\u17d2\u178fាល", "បណ\u17d2\u178aាល"],
    ["the Burmese wa typed as a zero", "ဝန်ထမ်း", "\u1040န်ထမ်း", "ဝန်ထမ်း"],
    ["Burmese digits", "၂၀၂၆ ခုနှစ်", "2026", "၂၀၂၆"],
    ["words joined against line breaks", "ຄອມ\u2060ພິວ\u2060ເຕີ", "ຄອມພິວເຕີ", "ຄອມພິວເຕີ"],
    ["a query with zero-width spaces", "កុំព្យូទ័រ", "កុំ\u200bព្យូទ័រ", "កុំព្យូទ័រ"],
  ])("does not mind %s", (_what, text, query, mark) => {
    expect(found(text, query)).toBe(mark.normalize("NFC"));
  });

  it("wants every word of the query, in title or text, in any order", () => {
    const entries = [anEntry("Ask a colleague first.", "Urgent calls"), anEntry("Urgent mail")];
    expect(findPassages(entries, "colleague urgent", 10).map(({ entry }) => entry)).toEqual([entries[0]]);
  });

  it("puts titles first, then the spelling of the query", () => {
    const entries = [anEntry("ma"), anEntry("má"), anEntry("x", "ma")];
    expect(findPassages(entries, "má", 10).map(({ entry }) => entry)).toEqual([
      entries[2],
      entries[1],
      entries[0],
    ]);
  });

  it("finds nothing for an empty query or one of marks alone", () => {
    expect(findPassages([anEntry("anything")], "  \u200b ", 10)).toEqual([]);
  });

  it("gives no more than the limit", () => {
    expect(
      findPassages(
        Array.from({ length: 9 }, () => anEntry("word")),
        "word",
        4,
      ),
    ).toHaveLength(4);
  });

  it("cuts no word and no letter from its marks", () => {
    const sentence = "ผู้ช่วยปัญญาประดิษฐ์ตอบผิดได้เสมอและอ้างแหล่งที่มาที่ไม่มีอยู่จริง".repeat(6);
    const [hit] = findPassages([anEntry(sentence)], "แหล่งที่มา", 1);
    const words = new Set(
      [...new Intl.Segmenter("th", { granularity: "word" }).segment(sentence)].map(({ index }) => index),
    );
    const from = sentence.indexOf(`${hit?.excerpt.before}${hit?.excerpt.mark}`);
    expect(words.has(from)).toBe(true);
    expect(sentence).toContain(`${hit?.excerpt.before}${hit?.excerpt.mark}${hit?.excerpt.after}`);
  });
});

const letters = fc.string({
  unit: fc.constantFrom(..."aáÁbİ đ ẫกำิ์ัํາລໍຳកត្ដក្ត၀ဝန်၁ေ1 \u2060\u0301"),
  minLength: 1,
  maxLength: 40,
});

describe("any text", () => {
  it("is found by any piece of itself, and the excerpt is a piece of it", () => {
    fc.assert(
      fc.property(letters, fc.nat(), fc.nat(), (text, a, b) => {
        const shown = text.replaceAll("\u2060", "").normalize("NFC");
        const graphemes = [...new Intl.Segmenter().segment(shown)].map(({ segment }) => segment);
        const [from, to] = [a % graphemes.length, b % graphemes.length].toSorted((x, y) => x - y) as [
          number,
          number,
        ];
        const query = graphemes.slice(from, to + 1).join("");
        // How a few letters read depends on what stands beside them, which a piece does not know.
        fc.pre(!query.includes("\u1040") && !/^[\u178a\u0eb2\u0e32]|[\u0ecd\u0e4d\u17d2]$/.test(query));
        // Marks without a letter are nothing to look for.
        fc.pre(!/^[\s\u0300-\u036f]*$/.test(query));
        const [hit] = findPassages([anEntry(text)], query, 1);
        expect(hit).toBeDefined();
        const { before, mark, after } = hit?.excerpt ?? { before: "", mark: "", after: "" };
        expect(shown).toContain(before + mark + after);
        expect(mark).not.toBe("");
      }),
      { numRuns: 2_000 },
    );
  });
});
