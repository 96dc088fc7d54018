import { describe, expect, it } from "vitest";
import { analyseItems } from "../../../../renderer/domain/item-analysis/analyse-items.ts";
import { takenOnce } from "../../../../renderer/domain/item-analysis/taken-once.ts";
import type { TestResponse } from "../../../../renderer/domain/records/completion-record.ts";
import { aResponse, sittingsOf, theAnswers } from "../../../builders/test-responses.ts";

const statisticsOf = (rows: readonly TestResponse[]) =>
  takenOnce(sittingsOf(rows), "safe-lifting", "final").flatMap(analyseItems);

/** These people, so often. */
const times = (count: number, people: readonly string[]) =>
  Array.from({ length: count }, () => people).flat();

describe("a question's numbers", () => {
  it("are as worked out by hand", () => {
    // Of four kinds of people, ten each: q1 1 1 0 0, q2 1 1 1 0, q3 1 0 0 0.
    const [first, second, third] = statisticsOf(theAnswers(times(10, ["111", "11x", "x1x", "xxx"])));
    expect([first, second, third].map((each) => each?.facility)).toEqual([0.5, 0.75, 0.25]);
    // q1 with the rest 2 1 1 0: products of deviations 0.5 + 0 + 0 + 0.5 = 1, squares 1 and 2: 1/√2.
    expect(first?.discrimination?.value).toBeCloseTo(Math.SQRT1_2, 10);
    // q2 with 2 1 0 0 (mean 0.75): 0.25 × (1.25 + 0.25 − 0.75) + 0.75 × 0.75 = 0.75; √(0.75 × 2.75) = 1.43614.
    expect(second?.discrimination?.value).toBeCloseTo(0.75 / Math.sqrt(0.75 * 2.75), 10);
    // q3 with 2 2 1 0 (mean 1.25): 0.75² + 0.25 × (−0.75 + 0.25 + 1.25) = 0.75; √(0.75 × 2.75).
    expect(third?.discrimination?.value).toBeCloseTo(0.75 / Math.sqrt(0.75 * 2.75), 10);
  });

  it("compare a question with the others alone, not with itself", () => {
    const half = [...times(15, ["11"]), ...times(15, ["1x"]), ...times(15, ["x1"]), ...times(15, ["xx"])];
    expect(statisticsOf(theAnswers(half))[0]?.discrimination?.value).toBeCloseTo(0, 10);
  });

  it("are not shown of fewer than 30 people", () => {
    const [few] = statisticsOf(theAnswers(times(29, ["11"])));
    expect([few?.people, few?.facility, few?.discrimination]).toEqual([29, undefined, undefined]);
    expect(statisticsOf(theAnswers(times(30, ["11"])))[0]?.facility).toBe(1);
  });

  it("have no discrimination where all answer alike", () => {
    const [all] = statisticsOf(theAnswers([...times(20, ["11"]), ...times(20, ["1x"])]));
    expect(all?.discrimination).toBeUndefined();
  });

  it("say who left it out, guessed, and answered in a draft", () => {
    const draft = { language: "ms", translation: "draft" } as const;
    const rows = [
      aResponse({ pseudonym: "p-1", seconds: 1 }),
      aResponse({ pseudonym: "p-2", option: "", points: 0, ...draft }),
      aResponse({ pseudonym: "p-3", ...draft }),
    ];
    expect(statisticsOf(rows)[0]).toMatchObject({ people: 3, unanswered: 1, rapid: 1, draft: 2 });
  });

  it("tell how often each answer was given, the most frequent first", () => {
    const [first] = statisticsOf(theAnswers([...times(6, ["1"]), ...times(3, ["b"]), ...times(1, ["a"])]));
    expect(first?.answers.map(({ option, share, isRight }) => [option, share, isRight])).toEqual([
      ["yes", 0.6, true],
      ["b", 0.3, false],
      ["a", 0.1, false],
    ]);
  });

  it("see a wrong answer that the strong choose", () => {
    const people = [
      ...times(20, ["b11"]),
      ...times(20, ["111"]),
      ...times(20, ["cx1"]),
      ...times(20, ["1xx"]),
    ];
    const [first] = statisticsOf(theAnswers(people));
    const choiceOf = (option: string) => first?.answers.find((each) => each.option === option)?.choice;
    expect(choiceOf("b")?.interval.low).toBeGreaterThan(0);
    expect(choiceOf("c")?.value).toBeLessThan(0);
    expect(choiceOf("yes")).toBeUndefined();
  });
});
