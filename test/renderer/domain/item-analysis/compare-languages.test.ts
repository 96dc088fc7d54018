import { describe, expect, it } from "vitest";
import { compareLanguages } from "../../../../renderer/domain/item-analysis/compare-languages.ts";
import { takenOnce } from "../../../../renderer/domain/item-analysis/taken-once.ts";
import type { TestResponse } from "../../../../renderer/domain/records/completion-record.ts";
import { sittingsOf, theAnswers } from "../../../builders/test-responses.ts";

const gapsOf = (rows: readonly TestResponse[]) =>
  compareLanguages(takenOnce(sittingsOf(rows), "safe-lifting", "final"));

/** So many people in a language, of whom so many have each question right. */
function group(
  count: number,
  right: readonly number[],
  language: string,
  translation: TestResponse["translation"],
): TestResponse[] {
  const people = Array.from({ length: count }, (_, at) => right.map((of) => (at < of ? "1" : "x")).join(""));
  return theAnswers(people, { language, translation }).map((row) => ({
    ...row,
    pseudonym: `${language}-${row.pseudonym}`,
  }));
}

const english = group(120, [96, 96], "en", "original");

describe("a question in two languages", () => {
  it("raises an alarm where the difference is large and no chance", () => {
    const gaps = gapsOf([...english, ...group(100, [40, 80], "ms", "reviewed")]);
    expect(gaps).toMatchObject([
      { item: "q1", language: "ms", base: "en", facility: 0.4, baseFacility: 0.8, isAlarm: true },
      { item: "q2", facility: 0.8, baseFacility: 0.8, isAlarm: false },
    ]);
    expect(gaps[0]?.restGap).toBeCloseTo(0, 10);
    expect(gaps[1]?.restGap).toBeCloseTo(-0.4, 10);
  });

  it("raises none where the difference may be chance, or is small", () => {
    expect(gapsOf([...english, ...group(100, [67, 80], "ms", "approved")])[0]?.isAlarm).toBe(false);
    const many = [...group(4000, [3200], "en", "original"), ...group(4000, [2800], "ms", "approved")];
    expect(gapsOf(many)[0]).toMatchObject({ isAlarm: false });
    expect(gapsOf(many)[0]?.interval.high).toBeLessThan(0);
  });

  it("is more careful the more is compared", () => {
    const reach = (questions: number) => {
      const right = (of: number) => Array.from({ length: questions }, () => of);
      const rows = [...group(120, right(96), "en", "original"), ...group(100, right(60), "ms", "approved")];
      const { interval } = gapsOf(rows)[0] ?? { interval: { low: 0, high: 0 } };
      return interval.high - interval.low;
    };
    // 2.5758 for ten comparisons at 0.05 beside 1.96 for one gives 2.807 / 1.96.
    expect(reach(10) / reach(1)).toBeCloseTo(2.807 / 1.96, 3);
  });

  it("is not compared with fewer than 100 people in either, nor in a draft", () => {
    expect(gapsOf([...english, ...group(99, [10, 10], "ms", "approved")])).toEqual([]);
    expect(gapsOf([...english, ...group(500, [10, 10], "ms", "draft")])).toEqual([]);
  });

  it("is compared with the language of the most people where too few read the original", () => {
    const rows = [
      ...group(50, [40], "en", "original"),
      ...group(100, [80], "ms", "approved"),
      ...group(150, [60], "th", "approved"),
    ];
    expect(gapsOf(rows)).toMatchObject([{ language: "ms", base: "th", isAlarm: true }]);
  });
});
