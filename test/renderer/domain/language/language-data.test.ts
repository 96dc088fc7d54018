import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fillPattern,
  writeDay,
  writeList,
  writeNumber,
} from "../../../../renderer/domain/language/language-data.ts";
import { languageData } from "../../../../scripts/locales/language-data.ts";

function dataOf(language: string) {
  const data = languageData(language);
  if (data === undefined) throw new Error(`no data for ${language}`);
  return data;
}

describe.each(["lo", "km", "my"])("data of %s, which Node knows and Chromium does not", (language) => {
  const data = dataOf(language);

  it("writes numbers as Node does", () => {
    const node = new Intl.NumberFormat(`${language}-u-nu-latn`);
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.constantFrom(1, 10, 1000),
        (units, parts) => {
          expect(writeNumber(data, units / parts)).toBe(node.format(units / parts));
        },
      ),
    );
  });

  it("writes days as Node does", () => {
    const node = new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, {
      dateStyle: "long",
      timeZone: "UTC",
    });
    for (let month = 1; month <= 12; month += 1) {
      const day = new Date(Date.UTC(2026, month - 1, 7));
      expect(fillPattern(data.long, data, "2026", month, 7)).toBe(node.format(day));
    }
  });

  it("counts days as Node does", () => {
    const node = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { numeric: "auto" });
    for (const days of [-9, -3, -1, 0, 1, 3, 30]) expect(writeDay(data, days)).toBe(node.format(days, "day"));
  });

  it("writes lists as Node does", () => {
    const node = new Intl.ListFormat(language);
    for (const things of [[], ["1"], ["1", "2"], ["1", "2", "3"], ["1", "2", "3", "4", "5"]]) {
      expect(writeList(data, things)).toBe(node.format(things));
    }
  });
});

describe("patterns", () => {
  it("keep quoted words and pad as the pattern says", () => {
    const data = dataOf("tet");
    expect(fillPattern("d 'de' MMMM 'de' y", data, "2026", 4, 3)).toBe("3 de Abríl de 2026");
    expect(fillPattern("dd/MM/y", data, "2026", 4, 3)).toBe("03/04/2026");
  });
});

describe("data", () => {
  it("is made only for languages that Chromium does not have", () => {
    expect(
      ["en", "ms", "id", "fil", "vi", "th", "zh-Hans", "ta", "pt"].filter((tag) => languageData(tag)),
    ).toEqual([]);
  });

  it("has the era of the Buddha only where the language writes it in its own letters", () => {
    expect(["lo", "km", "my", "tet"].map((tag) => languageData(tag)?.buddhistEra)).toEqual([
      "ພ.ສ.",
      undefined,
      undefined,
      undefined,
    ]);
  });
});
