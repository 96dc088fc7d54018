import { describe, expect, test } from "vitest";
import { behindTheRest, findingOf, sumOf } from "../../../../renderer/domain/dashboard/tally.ts";

const tallies = (...currents: readonly number[]) =>
  currents.map((current, at) => ({ id: `c${at}`, required: 10, passed: current, current, overdue: 0 }));
const behind = (...currents: readonly number[]) => [...behindTheRest(tallies(...currents))];

describe("what is behind the rest", () => {
  test("lies at least 20 points below the median of all", () => {
    expect(behind(9, 8, 7, 5, 4)).toEqual(["c3", "c4"]);
    expect(behind(9, 8, 7, 6)).toEqual([]);
  });

  test("needs a rest of two at least", () => {
    expect(behind(10, 0)).toEqual([]);
    expect(behind(10, 10, 0)).toEqual(["c2"]);
  });

  test("is nothing where nothing is required", () => {
    const none = { id: "none", required: 0, passed: 0, current: 0, overdue: 0 };
    expect([...behindTheRest([none, ...tallies(10, 10)])]).toEqual([]);
  });
});

describe("the finding of a chart", () => {
  test("is what stands out: all done, some behind, one lowest, or nothing that differs much", () => {
    expect(findingOf(tallies(10, 10))).toEqual({ kind: "done" });
    expect(findingOf(tallies(9, 8, 7, 5, 4))).toEqual({ kind: "behind", count: 2 });
    expect(findingOf(tallies(9, 6))).toEqual({ kind: "least", id: "c1" });
    expect(findingOf(tallies(9, 8, 7))).toEqual({ kind: "even" });
    expect(findingOf(tallies(4))).toEqual({ kind: "share" });
    expect(findingOf(tallies(4, 4, 10, 10))).toEqual({ kind: "behind", count: 2 });
    expect(findingOf(tallies(3, 3, 5, 9))).toEqual({ kind: "share" });
  });
});

test("several together are their sums in every field", () => {
  const one = { id: "one", required: 9, passed: 5, current: 3, overdue: 1 };
  expect(sumOf([one, { ...one, overdue: 4 }])).toEqual({
    ...{ id: "", required: 18, passed: 10, current: 6, overdue: 5 },
  });
});
