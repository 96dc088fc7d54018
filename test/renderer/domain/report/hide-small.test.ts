import { describe, expect, it } from "vitest";
import { hideSmall } from "../../../../renderer/domain/report/hide-small.ts";
import { marks } from "../../../../renderer/domain/report/person-state.ts";
import { reportCells } from "../../../../renderer/domain/report/report-cells.ts";
import type { ReportCourse } from "../../../../renderer/domain/report/report-courses.ts";

const { passed, required, done } = marks;
const [late, current] = [required, required + done + passed];

/** Two courses that count for the dimensions 1 and 2, and for 2 alone. */
const courses: readonly ReportCourse[] = [
  { id: "a", area: "C1.1", dimensions: ["1", "2"] },
  { id: "b", area: "C1.2", dimensions: ["2"] },
];
const cells = reportCells(courses);
/** The counts of so many people of each state. */
const shownOf = (...kinds: readonly (readonly [number, readonly number[]])[]) => {
  const states = kinds.flatMap(([count, state]) => Array.from({ length: count }, () => state));
  const shown = hideSmall(states, cells);
  return Object.fromEntries(cells.map(({ id }, place) => [id, shown[place]]));
};

describe("a count of people", () => {
  it("is shown where neither side of it is small", () => {
    expect(shownOf([5, [passed, 0]], [5, [0, 0]])).toMatchObject({ "people:C1.1": 5, "passes:C1.1": 5 });
  });

  it("is hidden with its passes where it is under five, and where it is none", () => {
    expect(shownOf([4, [passed, 0]], [20, [0, 0]])).toMatchObject({
      "people:C1.1": "few",
      "passes:C1.1": "withheld",
      "people:C1.2": "few",
    });
  });

  it("is hidden where it would tell how few have not passed, and shown where all have", () => {
    expect(shownOf([16, [passed, passed]], [4, [0, passed]])).toMatchObject({
      "people:C1.1": "nearlyAll",
      "people:C1.2": 20,
    });
  });

  it("is only shown for all in a group of which either side is small", () => {
    expect(shownOf([5, [passed, passed]], [4, [passed, 0]])).toMatchObject({
      "people:C1.1": 9,
      "people:C1.2": "withheld",
    });
  });

  it("of those who are current is measured by those of whom something is required", () => {
    expect(shownOf([12, [current, 0]], [3, [late, 0]], [20, [0, 0]])).toMatchObject({
      required: 15,
      current: "nearlyAll",
    });
    expect(shownOf([4, [current, 0]], [20, [0, 0]])).toMatchObject({ required: "few", current: "withheld" });
    expect(shownOf([20, [passed, 0]])).toMatchObject({ required: 0, current: 0 });
  });
});

describe("a hidden count that could be worked out from others", () => {
  it("is guarded by hiding the smallest count beside it too", () => {
    // 14 reached 2 by one course or the other, and 10 of them 1: four people passed b and not a.
    const shown = shownOf([10, [passed, 0]], [4, [0, passed]], [10, [0, 0]]);
    expect(shown).toMatchObject({ "people:C1.2": "few", "dimension:2": 14 });
    expect([shown["people:C1.1"], shown["dimension:1"]]).toEqual(["atLeast", "atLeast"]);
  });

  it("leaves the others alone where it could not be", () => {
    const shown = shownOf([11, [passed, 0]], [1, [0, passed]], [2, [passed, passed]], [10, [0, 0]]);
    expect(shown).toMatchObject({ "people:C1.2": "few", "dimension:1": 13, "dimension:2": 14 });
  });
});
