import { describe, expect, it } from "vitest";
import type { AnswerUse, ItemStatistics } from "../../../../renderer/domain/item-analysis/analyse-items.ts";
import type { LanguageGap } from "../../../../renderer/domain/item-analysis/compare-languages.ts";
import { compareDoubted, findDoubts } from "../../../../renderer/domain/item-analysis/find-doubts.ts";

const at = (value: number, reach = 0.1) => ({
  value,
  interval: { low: value - reach, high: value + reach },
});

const someStatistics = (changed: Partial<ItemStatistics> = {}): ItemStatistics => ({
  form: "a",
  item: "q1",
  people: 200,
  unanswered: 0,
  rapid: 0,
  draft: 0,
  facility: 0.6,
  discrimination: at(0.4),
  answers: [],
  ...changed,
});

const anAnswer = (choice?: AnswerUse["choice"]): AnswerUse => ({
  option: "b",
  count: 40,
  share: 0.2,
  isRight: false,
  ...(choice && { choice }),
});

const aGap: LanguageGap = {
  form: "a",
  item: "q1",
  language: "ms",
  base: "en",
  people: 100,
  basePeople: 100,
  facility: 0.4,
  baseFacility: 0.8,
  interval: { low: -0.5, high: -0.3 },
  restGap: 0,
  isAlarm: true,
};

const kinds = (changed: Partial<ItemStatistics>, gaps: readonly LanguageGap[] = []) =>
  findDoubts(someStatistics(changed), gaps).map(({ kind }) => kind);

describe("doubts about a question", () => {
  it("are none where it does its work, or where too few answered", () => {
    expect(kinds({})).toEqual([]);
    const { facility, ...few } = someStatistics({ answers: [anAnswer(at(0.5))] });
    expect(facility).toBe(0.6);
    expect(findDoubts(few, [aGap])).toEqual([]);
  });

  it("need more than chance", () => {
    expect(kinds({ discrimination: at(-0.05) })).toEqual(["weak"]);
    expect(kinds({ discrimination: at(-0.2) })).toEqual(["key"]);
    expect(kinds({ discrimination: at(0.15) })).toEqual([]);
    expect(kinds({ answers: [anAnswer(at(0.05)), anAnswer()] })).toEqual([]);
    expect(kinds({ answers: [anAnswer(at(0.2))] })).toEqual(["answer"]);
  });

  it("are not about how little an easy question tells", () => {
    expect(kinds({ facility: 0.95, discrimination: at(0.02) })).toEqual([]);
    expect(kinds({ facility: 0.29 })).toEqual(["hard"]);
  });

  it("are about a language where that raised an alarm for this very question", () => {
    expect(kinds({}, [aGap])).toEqual(["language"]);
    const others = [
      { ...aGap, isAlarm: false },
      { ...aGap, form: "b" },
      { ...aGap, item: "q2" },
    ];
    expect(kinds({}, others)).toEqual([]);
  });

  it("come with the gravest first", () => {
    const all = { facility: 0.2, discrimination: at(-0.3), answers: [anAnswer(at(0.3))] };
    expect(kinds(all, [aGap])).toEqual(["key", "answer", "language", "hard"]);
    const doubted = [someStatistics(), someStatistics({ facility: 0.2 }), someStatistics(all)].map(
      (statistics) => ({ statistics, doubts: findDoubts(statistics, []) }),
    );
    expect(doubted.toSorted(compareDoubted).map(({ doubts }) => doubts[0]?.kind)).toEqual([
      "key",
      "hard",
      undefined,
    ]);
  });
});
