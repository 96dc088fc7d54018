import { describe, expect, it } from "vitest";
import glossary from "../../locales/glossary.json" with { type: "json" };
import languages from "../../locales/languages.json" with { type: "json" };
import { readStrings } from "../../scripts/locales/catalogue.ts";
import { checkCatalogue, checkLocales } from "../../scripts/locales/check-locales.ts";
import { checkString } from "../../scripts/locales/check-string.ts";
import { flatten } from "../../scripts/locales/flatten.ts";

describe("the interface strings", () => {
  it("have nothing that the rules find wrong", () => {
    expect(checkLocales(process.cwd())).toEqual([]);
  });
});

const english = flatten({
  home: {
    greeting: "Good morning, {{name}}",
    left_one: "{{count}} day left",
    left_other: "{{count}} days left",
  },
});
const malay = { greeting: "Selamat pagi, {{name}}", left_other: "tinggal {{count}} hari" };

function faultsOf(language: string, strings: Record<string, string>): string[] {
  return checkCatalogue(language, english, flatten({ home: strings }), []);
}

describe("a catalogue", () => {
  it("is right with all keys, variables and plural forms", () => {
    expect(faultsOf("ms", malay)).toEqual([]);
  });

  it("is caught without a key", () => {
    expect(faultsOf("ms", { left_other: malay.left_other })).toEqual([
      "locales/ms: home.greeting: is missing",
    ]);
  });

  it("is caught with a key that English lacks", () => {
    expect(faultsOf("ms", { ...malay, extra: "lebih" })[0]).toContain("home.extra: is not in English");
  });

  it("is caught with a plural form that the language does not have", () => {
    expect(faultsOf("ms", { ...malay, left_one: "tinggal {{count}} hari" })[0]).toContain(
      "home.left_one: is not in English, or is a plural form",
    );
  });

  it("is caught without a plural form that the language has", () => {
    const portuguese = {
      greeting: "Bom dia, {{name}}",
      left_one: "falta {{count}} dia",
      left_other: "faltam {{count}} dias",
    };
    expect(faultsOf("pt", portuguese)).toEqual(["locales/pt: home.left_many: is missing"]);
  });

  it("may say one in words, but drops no other number", () => {
    const fil = {
      greeting: "Magandang umaga, {{name}}",
      left_one: "isang araw na lang",
      left_other: "ilang araw na lang",
    };
    expect(faultsOf("fil", fil)).toEqual([
      "locales/fil: home.left_other: has the variables none where English has count",
    ]);
  });
});

function faultOf(language: string, text: string, original = "Choose every one that fits."): string {
  return checkString({ language, key: "a-key", text, english: original, mayBeSame: false }).join("; ");
}

describe("a string", () => {
  it.each([
    ["th", "เลือกทุกข้อที่เหมาะสม"],
    ["th", "บันทึกเป็น PDF โดยใช้ Pandu"],
    ["lo", "ເລືອກທຸກຂໍ້ທີ່ເໝາະສົມ"],
    ["km", "ជ្រើសរើសគ្រប់ចម្លើយដែលសមស្រប"],
    ["my", "သင့်တော်သည့် အဖြေအားလုံးကို ရွေးပါ။"],
    ["my", "အောက်ပါ မေးခွန်းများကို ဖြေဆိုပါ။"],
    ["vi", "Chọn mọi câu phù hợp."],
    ["zh-Hans", "请选出所有合适的选项。"],
    ["ta", "பொருந்தும் அனைத்தையும் தேர்ந்தெடுக்கவும்."],
    ["tet", "Hili ida-idak ne'ebé loos."],
  ])("of good %s passes", (language, text) => {
    expect(faultOf(language, text)).toBe("");
  });

  it.each([
    ["blank", "ms", "  ", "is blank"],
    ["in English", "ms", "Choose every one that fits.", "is the English"],
    [
      "without its variable",
      "ms",
      "Pilih",
      "has the variables none where English has name",
      "Choose {{name}}",
    ],
    ["with a variable misspelt", "ms", "Pilih {{nama}}", "has the variables nama", "Choose {{name}}"],
    [
      "with an English sentence in Thai",
      "th",
      "เลือก please choose every one ที่เหมาะสม",
      "a stretch of Latin words",
    ],
    ["in Latin letters alone", "my", "Settings", "has no Myanmar letters", "Set"],
    ["of Thai letters in Lao", "lo", "ເລືອກທຸກข้อ", "not in Lao letters"],
    ["of Cyrillic letters in Malay", "ms", "Pіlih semua yang sesuai", "not in Latin letters"],
    ["of letters that need a large font", "tet", "Hili ŋa", "168 KB"],
    ["in Zawgyi, by the place of its vowel", "my", "ေရြးပါ", "is not Unicode Burmese"],
    ["in Zawgyi, by its killer", "my", "ျမန္မာ", "is not Unicode Burmese"],
    ["not composed", "vi", "Cho\u0323n mo\u0323i câu phù hợp.", "is not composed"],
    ["with a trailing space", "ms", "Pilih semua ", "has a space too many"],
    ["with marks of our own", "th", "เลือก\u2060ทุกข้อที่เหมาะสม", "invisible marks"],
    ["far too short", "ms", "Pilih.", "times as long", "Choose every one of them that fits, then check."],
    [
      "far too long",
      "zh-Hans",
      "请选出".repeat(30),
      "times as long",
      "Choose every one of them that fits, then check.",
    ],
  ])("%s is caught (%s)", (_what, language, text, fault, original = "Choose every one that fits.") => {
    expect(faultOf(language, text, original)).toContain(fault);
  });

  it("may be the English where a translator says so", () => {
    const string = { language: "ms", key: "a-key", text: "Unit", english: "Unit" };
    expect(checkString({ ...string, mayBeSame: true })).toEqual([]);
    expect(checkString({ ...string, mayBeSame: false })).toEqual(["is the English"]);
  });
});

describe("the glossary", () => {
  const terms = Object.entries(glossary.terms as Record<string, Record<string, string>>);

  it("has every term in the languages of the first release", () => {
    const gaps = terms.flatMap(([id, term]) =>
      ["en", "ms", "th", "my"].filter((tag) => !term[tag]).map((tag) => `${id}: ${tag}`),
    );
    expect(gaps).toEqual([]);
  });

  it("writes every term in the letters of its language", () => {
    const faults = terms.flatMap(([id, term]) =>
      Object.entries(term)
        .filter(([tag]) => languages.some((language) => language.tag === tag && tag !== "en"))
        .flatMap(([tag, text]) =>
          checkString({ language: tag, key: id, text, english: term["en"] ?? "", mayBeSame: true }).map(
            (fault) => `${id}, ${tag}: ${fault}`,
          ),
        ),
    );
    expect(faults).toEqual([]);
  });
});

describe("the languages", () => {
  it("are the thirteen, each with its name in its own script", () => {
    expect(languages).toHaveLength(13);
    for (const { name, script } of languages)
      expect(name).toMatch(new RegExp(`^[\\p{Script=${script}}\\p{M} ]+$`, "u"));
  });

  it("fall back to languages that are there, English last", () => {
    for (const { tag, fallbacks } of languages.filter((language) => language.tag !== "en")) {
      expect(fallbacks.at(-1), tag).toBe("en");
      expect(languages.map((language) => language.tag)).toEqual(expect.arrayContaining(fallbacks));
    }
  });

  it("have strings in English, from which the others are made", () => {
    expect(Object.keys(readStrings(process.cwd(), "en")).length).toBeGreaterThan(0);
  });
});
