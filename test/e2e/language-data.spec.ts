import { type Browser, expect, type Page, test } from "@playwright/test";
import { fixBreaks, stripBreaks } from "../../renderer/domain/language/line-breaks.ts";
import { loanwords } from "../../renderer/domain/language/loanwords.ts";
import { readStrings } from "../../scripts/locales/catalogue.ts";
import { flatten } from "../../scripts/locales/flatten.ts";
import { languageData } from "../../scripts/locales/language-data.ts";
import { formatsScript, launchChromium, openLanguagePage, piecesOf } from "./language/language-page.ts";

let browser: Browser;

test.beforeAll(async () => {
  browser = await launchChromium();
});
test.afterAll(() => browser.close());

async function formatted(page: Page, language: string, digits: "latin" | "native"): Promise<string[]> {
  const choices = { language, digits, calendar: "gregorian" as const, data: languageData(language) };
  return page.evaluate((given) => {
    const formats = globalThis.createFormatsHere(given);
    const day = "2026-11-23T14:05:00";
    return [
      formats.date(day),
      formats.shortDate(day),
      formats.time(day),
      formats.relativeDay("2026-11-24T01:00:00", day),
      formats.relativeDay("2026-11-18T01:00:00", day),
      formats.number(12345.5),
      formats.percent(0.75),
      formats.list(["A", "B", "C"]),
    ];
  }, choices);
}

test("Chromium still lacks lo, km, my and tet, which is why the app brings its own data", async () => {
  const { page } = await openLanguagePage(browser);
  const known = await page.evaluate(() =>
    Intl.DateTimeFormat.supportedLocalesOf(["lo", "km", "my", "tet", "th"]),
  );
  expect(known).toEqual(["th"]);
});

const expected: Readonly<Record<string, readonly string[]>> = {
  lo: ["23 ພະຈິກ 2026", "23 ພ.ຈ. 2026", "14:05", "ມື້ອື່ນ", "5 ມື້ກ່ອນ", "12.345,5", "75%", "A, B, C"],
  km: [...["23 វិច្ឆិកា 2026", "23 វិច្ឆិកា 2026", "14:05", "ថ្ងៃស្អែក", "5 ថ្ងៃមុន", "12,345.5", "75%"], "A, B និង C"],
  my: [...["2026 နိုဝင်ဘာ 23", "2026 နို 23", "14:05", "မနက်ဖြန်", "ပြီးခဲ့သည့် 5 ရက်", "12,345.5", "75%"], "A - Bနှင့် C"],
  tet: ["23 Novembru 2026", "23 Nov 2026", "14:05", "aban", "loron 5 liubá", "12 345,5", "75%", "A, B no C"],
};

for (const [language, words] of Object.entries(expected)) {
  test(`dates, numbers and lists are in ${language}, not in English or the PC's language`, async () => {
    const { page } = await openLanguagePage(browser);
    await page.addScriptTag({ content: await formatsScript() });
    expect((await formatted(page, language, "latin")).map(stripBreaks)).toEqual(words);
  });
}

test("Burmese digits are written where Chromium ignores the wish for them", async () => {
  const { page } = await openLanguagePage(browser);
  await page.addScriptTag({ content: await formatsScript() });
  expect(await formatted(page, "my", "native")).toEqual(
    expect.arrayContaining(["၂၀၂၆ နိုဝင်ဘာ ၂၃", "၁၄:၀၅", "၁၂,၃၄၅.၅", "၇၅%"]),
  );
});

test("loanwords and the Thai ๆ stay on one line once mended, and only then", async () => {
  const { page } = await openLanguagePage(browser);
  expect(await piecesOf(page, "th", "ต่าง ๆ")).toHaveLength(2);
  expect(await piecesOf(page, "th", fixBreaks("th", "ต่าง ๆ"))).toHaveLength(1);
  for (const [language, words] of Object.entries(loanwords)) {
    for (const word of words.map((marked) => marked.replaceAll("|", ""))) {
      expect((await piecesOf(page, language, word)).length, `${word} as written`).toBeGreaterThan(1);
      expect(await piecesOf(page, language, fixBreaks(language, word)), `${word} mended`).toHaveLength(1);
    }
  }
});

const latin = "noto-sans-latin-wght-normal.woff2";
const sample = {
  lo: "ຄອມພິວເຕີ",
  km: "កុំព្យូទ័រ",
  ta: "கணினி",
  vi: "Trí tuệ nhân tạo ở công sở",
  tet: "Komputadór, ne'ebé, Juñu",
};
const scripts: readonly (readonly [string, readonly string[]])[] = [
  ["en", []],
  ["ms", []],
  ["tet", []],
  ["vi", ["noto-sans-vietnamese-wght-normal.woff2"]],
  ["th", ["noto-sans-thai-thai-wght-normal.woff2"]],
  ["lo", ["noto-sans-lao-lao-wght-normal.woff2"]],
  ["km", ["noto-sans-khmer-khmer-wght-normal.woff2"]],
  ["my", ["noto-sans-myanmar-myanmar-wght-normal.woff2"]],
  ["ta", ["noto-sans-tamil-tamil-wght-normal.woff2"]],
];

for (const [language, own] of scripts) {
  test(`${language} reads the fonts of its script alone, at most 200 KB`, async () => {
    const { page, fonts } = await openLanguagePage(browser);
    const strings = [...flatten(readStrings(".", language)).values()].join(" ");
    const text = fixBreaks(language, `Pandu 123 “${strings || sample[language as keyof typeof sample]}” …`);
    await page.evaluate(
      ([lang, words]) => {
        document.documentElement.lang = lang;
        document.body.textContent = words;
        return document.fonts.ready;
      },
      [language, text] as const,
    );
    await expect.poll(() => [...fonts.keys()].toSorted()).toEqual([latin, ...own].toSorted());
    expect([...fonts.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(200_000);
  });
}

test("every script has the line height measured for it", async () => {
  const { page } = await openLanguagePage(browser);
  const heights = await page.evaluate(() => {
    const lineOf = (lang: string) => {
      document.documentElement.lang = lang;
      const { lineHeight, fontSize } = getComputedStyle(document.body);
      return Math.round((100 * Number.parseFloat(lineHeight)) / Number.parseFloat(fontSize)) / 100;
    };
    return Object.fromEntries(
      ["en", "vi", "th", "lo", "km", "my", "ta", "zh-Hans"].map((lang) => [lang, lineOf(lang)]),
    );
  });
  expect(heights).toEqual({ en: 1.5, vi: 1.6, th: 1.7, lo: 1.7, km: 1.85, my: 1.9, ta: 1.6, "zh-Hans": 1.7 });
});
