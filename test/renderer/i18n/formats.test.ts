import { describe, expect, it, vi } from "vitest";
import { createFormats, type FormatChoices } from "../../../renderer/i18n/formats.ts";
import { languageData } from "../../../scripts/locales/language-data.ts";

function formatsOf(language: string, changes: Partial<FormatChoices> = {}) {
  return createFormats({
    language,
    digits: "latin",
    calendar: "gregorian",
    data: languageData(language),
    ...changes,
  });
}

const day = "2026-11-23T14:05:00";

describe("dates", () => {
  it.each([
    ["en", "23 November 2026"],
    ["ms", "23 November 2026"],
    ["id", "23 November 2026"],
    ["fil", "Nobyembre 23, 2026"],
    ["vi", "23 tháng 11, 2026"],
    ["th", "23 พฤศจิกายน 2026"],
    ["lo", "23 ພະຈິກ 2026"],
    ["km", "23 វិច្ឆិកា 2026"],
    ["my", "2026 နိုဝင်ဘာ 23"],
    ["zh-Hans", "2026年11月23日"],
    ["ta", "23 நவம்பர், 2026"],
    ["pt", "23 de novembro de 2026"],
    ["tet", "23 Novembru 2026"],
  ])("are in the words of %s", (language, words) => {
    expect(formatsOf(language).date(day)).toBe(words);
  });

  it("count years from the Buddha where the learner wants it and the language does so", () => {
    expect(formatsOf("th", { calendar: "buddhist" }).date(day)).toBe("23 พฤศจิกายน 2569");
    expect(formatsOf("lo", { calendar: "buddhist" }).date(day)).toBe("23 ພະຈິກ ພ.ສ. 2569");
    expect(formatsOf("km", { calendar: "buddhist" }).date(day)).toBe("23 វិច្ឆិកា 2026");
  });

  it("are short in a narrow column", () => {
    expect(formatsOf("en").shortDate(day)).toBe("23 Nov 2026");
    expect(formatsOf("my").shortDate(day)).toBe("2026 နို 23");
  });

  it("take the language's own digits where the learner wants them", () => {
    expect(formatsOf("my", { digits: "native" }).date(day)).toBe("၂၀၂၆ နိုဝင်ဘာ ၂၃");
    expect(formatsOf("th", { digits: "native", calendar: "buddhist" }).date(day)).toBe("๒๓ พฤศจิกายน ๒๕๖๙");
    expect(formatsOf("ms", { digits: "native" }).date(day)).toBe("23 November 2026");
  });

  it("alone are days wherever the PC stands, also west of Greenwich", () => {
    vi.stubEnv("TZ", "America/New_York");
    expect(new Date("2026-11-23").getDate()).toBe(22);
    expect(formatsOf("en").date("2026-11-23")).toBe("23 November 2026");
    expect(formatsOf("my").shortDate("2026-11-23")).toContain("23");
    expect(formatsOf("en").relativeDay("2026-11-24", "2026-11-23T23:55:00")).toBe("tomorrow");
    vi.unstubAllEnvs();
  });

  it("have a time of day", () => {
    expect(formatsOf("en").time(day)).toBe("14:05");
    expect(formatsOf("km", { digits: "native" }).time(day)).toBe("១៤:០៥");
  });

  it("are told by their distance in days of the calendar, not in hours", () => {
    const formats = formatsOf("en");
    expect(formats.relativeDay("2026-11-24T00:05:00", "2026-11-23T23:55:00")).toBe("tomorrow");
    expect(formats.relativeDay("2026-11-23T00:05:00", "2026-11-23T23:55:00")).toBe("today");
    expect(formats.relativeDay("2026-11-20T23:00:00", "2026-11-23T01:00:00")).toBe("3 days ago");
    expect(formatsOf("tet").relativeDay("2026-11-22T12:00:00", day)).toBe("horiseik");
    expect(formatsOf("my", { digits: "native" }).relativeDay("2026-11-28T12:00:00", day)).toBe("၅ ရက်အတွင်း");
  });
});

describe("numbers", () => {
  it("have the separators of the language", () => {
    const numbers = ["en", "id", "pt", "lo", "my", "tet"].map((language) =>
      formatsOf(language).number(12345.5),
    );
    expect(numbers).toEqual([
      "12,345.5",
      "12.345,5",
      "12\u00a0345,5",
      "12.345,5",
      "12,345.5",
      "12\u00a0345,5",
    ]);
  });

  it("are shares of a hundred", () => {
    expect(["en", "th", "km", "tet"].map((language) => formatsOf(language).percent(0.455))).toEqual([
      "46%",
      "46%",
      "46%",
      "46%",
    ]);
    expect(formatsOf("km", { digits: "native" }).percent(0.5)).toBe("៥០%");
  });
});

describe("lists", () => {
  it("join as the language does, and leave digits inside names alone", () => {
    expect(formatsOf("en").list(["A1", "B", "C"])).toBe("A1, B and C");
    expect(formatsOf("tet").list(["A", "B", "C"])).toBe("A, B no C");
    expect(formatsOf("lo", { digits: "native" }).list(["A1", "B"])).toBe("A1 ແລະ B");
  });
});
