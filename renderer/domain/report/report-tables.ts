import type { SkillArea } from "../course/tracks.ts";
import type { Cell } from "../exports/csv.ts";
import type { Evidence } from "./evidence.ts";
import { type ShownCount, smallest } from "./shown-count.ts";

/** The columns of the two tables, in order. */
export const areaColumns = ["area", "people", "required", "passes", "hours"] as const;
export const dimensionColumns = ["dimension", "reached"] as const;
const peopleFigures = ["people", "required", "current"] as const;

type PeopleFigure = (typeof peopleFigures)[number];

/** The words of the report. */
export type ReportWords = {
  readonly figure: (figure: PeopleFigure) => string;
  readonly area: (area: SkillArea) => string;
  readonly dimension: (dimension: string) => string;
  /** Of a count that is not shown. */
  readonly hidden: (count: "few" | "atLeast" | "withheld") => string;
  /** Of a count that is nearly all: it is one of these. */
  readonly between: (from: number, to: number) => string;
  /** Of a dimension to which no lesson is mapped. */
  readonly notTaught: string;
};

/** A row; the id is that of the figure, area or dimension that it is of. */
export type ReportRow = { readonly id: string; readonly cells: readonly Cell[] };

/** The rows of the report, the same on the screen, on paper and in a file; numbers are numbers. */
export function reportRows(
  { people, required, current, areas, dimensions }: Evidence,
  words: ReportWords,
): Readonly<Record<"people" | "areas" | "dimensions", readonly ReportRow[]>> {
  const cell = (count: ShownCount, all: ShownCount = people): Cell => {
    if (typeof count === "number") return count;
    if (count !== "nearlyAll") return words.hidden(count);
    return typeof all === "number" ? words.between(all - smallest + 1, all - 1) : words.hidden("atLeast");
  };
  const counts = { people: cell(people), required: cell(required), current: cell(current, required) };
  const figures = required === 0 ? peopleFigures.filter((figure) => figure !== "current") : peopleFigures;
  return {
    people: figures.map((figure) => ({ id: figure, cells: [words.figure(figure), counts[figure]] })),
    areas: areas.map((row) => ({
      id: row.area,
      cells: [words.area(row.area), cell(row.people), cell(row.required), cell(row.passes), cell(row.hours)],
    })),
    dimensions: dimensions.map(({ dimension, people: reached }) => ({
      id: dimension,
      cells: [words.dimension(dimension), reached === undefined ? words.notTaught : cell(reached)],
    })),
  };
}
