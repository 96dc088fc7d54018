import { describe, expect, it } from "vitest";
import { scoreGains } from "../../../../renderer/domain/item-analysis/score-gains.ts";
import type { TestResponse } from "../../../../renderer/domain/records/completion-record.ts";
import { aResponse, sittingsOf, theAnswers } from "../../../builders/test-responses.ts";

const gainOf = (rows: readonly TestResponse[]) => scoreGains(sittingsOf(rows))[0];

/** So many people with these answers before and after. */
const pairs = (count: number, before: string, after: string, firstPerson = 1) => [
  ...theAnswers(
    Array.from({ length: count }, () => before),
    { purpose: "pre" },
    firstPerson,
  ),
  ...theAnswers(
    Array.from({ length: count }, () => after),
    { form: "b" },
    firstPerson,
  ),
];

describe("what people knew before and after", () => {
  it("is as worked out by hand", () => {
    // Fifteen go from 1/4 to 2/4, fifteen from 2/4 to 4/4: differences 0.25 and 0.5.
    const { people, result } = gainOf([...pairs(15, "1xxx", "11xx"), ...pairs(15, "11xx", "1111", 16)]) ?? {};
    expect(people).toBe(30);
    expect(result).toMatchObject({ before: 0.375, after: 0.75, difference: 0.375 });
    // s = 0.125 × √(30/29) = 0.12714, over √30: 0.02321; t(29) = 2.04523.
    expect(result?.interval.low).toBeCloseTo(0.375 - 0.04747, 4);
    expect(result?.interval.high).toBeCloseTo(0.375 + 0.04747, 4);
  });

  it("has no mean of fewer than 30 people", () => {
    expect(gainOf(pairs(29, "1x", "11"))).toMatchObject({ people: 29 });
    expect(gainOf(pairs(29, "1x", "11"))?.result).toBeUndefined();
  });

  it("counts only who took both tests, and nobody's later attempts", () => {
    const rows = [...pairs(30, "1x", "11"), ...theAnswers(["xx"], { purpose: "pre", pseudonym: "alone" })];
    const retried = theAnswers(["xx"], { attempt: 2, form: "c" });
    expect(gainOf([...rows, ...retried])).toMatchObject({ people: 30, answers: 120, result: { after: 1 } });
    expect(scoreGains(sittingsOf(theAnswers(["xx"])))).toEqual([]);
  });

  it("leaves rapid guesses out of the score, and says how many", () => {
    const rows = pairs(30, "11", "11").map((row) =>
      row.item === "q2" && row.purpose === "pre" ? { ...row, points: 0, option: "x", seconds: 2.9 } : row,
    );
    const gain = gainOf(rows);
    expect(gain).toMatchObject({ answers: 120, answersLeftOut: 30, peopleLeftOut: 0 });
    expect(gain?.result?.before).toBe(1);
  });

  it("leaves people out who made rapid guesses at most of a test", () => {
    const rows = [
      ...pairs(30, "11", "11"),
      ...pairs(1, "xxx", "111", 31).map((row) => (row.item === "q1" ? row : { ...row, seconds: 1 })),
    ];
    expect(gainOf(rows)).toMatchObject({ people: 30, peopleLeftOut: 1, answersLeftOut: 4 });
  });

  it("takes a question that was left out as not known, and an unknown time as time enough", () => {
    const { seconds, ...timeless } = aResponse();
    const rows = pairs(30, "11", "11").map((row) => {
      if (row.item !== "q2" || row.purpose !== "pre") return row;
      return {
        ...timeless,
        pseudonym: row.pseudonym,
        purpose: row.purpose,
        item: "q2",
        option: "",
        points: 0,
      };
    });
    expect(seconds).toBe(20);
    expect(gainOf(rows)).toMatchObject({ answersLeftOut: 0, result: { before: 0.5 } });
  });
});
