import { describe, expect, it } from "vitest";
import type { Evidence } from "../../../../renderer/domain/report/evidence.ts";
import { reportRows } from "../../../../renderer/domain/report/report-tables.ts";

const evidence: Evidence = {
  people: 40,
  required: 30,
  current: "nearlyAll",
  areas: [
    { area: "C1.1", people: 12, passes: 15, required: "few", hours: 2.5 },
    { area: "C1.2", people: "nearlyAll", passes: "withheld", required: 0, hours: "withheld" },
  ],
  dimensions: [{ dimension: "1", people: "atLeast" }, { dimension: "3" }],
  hasDrafts: false,
};
const words = {
  figure: (figure: string) => `figure ${figure}`,
  area: (area: string) => `area ${area}`,
  dimension: (dimension: string) => `dimension ${dimension}`,
  hidden: (count: string) => `(${count})`,
  between: (from: number, to: number) => `${from} to ${to}`,
  notTaught: "not taught",
};

describe("the rows of the report", () => {
  it("hold numbers as numbers, and words where a count is hidden", () => {
    const { people, areas, dimensions } = reportRows(evidence, words);
    expect(people.map(({ cells }) => cells)).toEqual([
      ["figure people", 40],
      ["figure required", 30],
      ["figure current", "26 to 29"],
    ]);
    expect(areas.map(({ cells }) => cells)).toEqual([
      ["area C1.1", 12, "(few)", 15, 2.5],
      ["area C1.2", "36 to 39", 0, "(withheld)", "(withheld)"],
    ]);
    expect(dimensions.map(({ cells }) => cells)).toEqual([
      ["dimension 1", "(atLeast)"],
      ["dimension 3", "not taught"],
    ]);
  });

  it("say nothing of who is current where nothing is required", () => {
    const { people } = reportRows({ ...evidence, required: 0, current: 0 }, words);
    expect(people.map(({ id }) => id)).toEqual(["people", "required"]);
  });

  it("tell less of who is current where it is not told of how many something is required", () => {
    const { people } = reportRows({ ...evidence, required: "atLeast" }, words);
    expect(people.map(({ cells }) => cells[1])).toEqual([40, "(atLeast)", "(atLeast)"]);
  });
});
