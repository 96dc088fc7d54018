import { skillAreas } from "../course/tracks.ts";
import { isCurrent, marks, type PersonState } from "./person-state.ts";
import type { ReportCourse } from "./report-courses.ts";

/** A count of the report: what each person adds to it. */
export type ReportCell = {
  /** "required", "current", "people:C1.1", "required:C1.1", "passes:C1.1", "dimension:4". */
  readonly id: string;
  readonly table: "people" | "areas" | "dimensions";
  readonly kind:
    /** People of whom something is required: it follows from the office's rules, not from what anybody did. */
    | "required"
    /** People out of all. */
    | "outcome"
    /** People out of those of whom something is required: the cell "required". */
    | "current"
    /** Not people but passes, of those of the cell before it. */
    | "passes";
  readonly measure: (state: PersonState) => number;
};

/** Every count of the report, in one order for the same courses; none for what no course counts for. */
export function reportCells(courses: readonly ReportCourse[]): ReportCell[] {
  const isRequired = (state: PersonState) => state.some((standing) => (standing & marks.required) !== 0);
  const isDone = (state: PersonState) =>
    state.every((standing) => (standing & marks.required) === 0 || (standing & marks.done) !== 0);
  const areas = skillAreas.flatMap((area): ReportCell[] => {
    const places = placesOf(courses, (course) => course.area === area);
    if (places.length === 0) return [];
    const some = (state: PersonState, is: (standing: number) => boolean) =>
      Number(places.some((place) => is(state[place] ?? 0)));
    const [people, passes, required] = [`people:${area}`, `passes:${area}`, `required:${area}`];
    const isPassed = (standing: number) => (standing & marks.passed) !== 0;
    return [
      { id: people, table: "areas", kind: "outcome", measure: (state) => some(state, isCurrent) },
      {
        id: passes,
        table: "areas",
        kind: "passes",
        measure: (state) => places.filter((place) => isPassed(state[place] ?? 0)).length,
      },
      {
        id: required,
        table: "areas",
        kind: "required",
        measure: (state) => some(state, (standing) => (standing & marks.required) !== 0),
      },
    ];
  });
  const taught = new Set(courses.flatMap(({ dimensions }) => dimensions));
  const dimensions = [...taught].map((dimension): ReportCell => {
    const places = placesOf(courses, (course) => course.dimensions.includes(dimension));
    const measure = (state: PersonState) =>
      Number(places.some((place) => ((state[place] ?? 0) & marks.passed) !== 0));
    return { id: `dimension:${dimension}`, table: "dimensions", kind: "outcome", measure };
  });
  return [
    { id: "required", table: "people", kind: "required", measure: (state) => Number(isRequired(state)) },
    {
      id: "current",
      table: "people",
      kind: "current",
      measure: (state) => Number(isRequired(state) && isDone(state)),
    },
    ...areas,
    ...dimensions,
  ];
}

/** Each cell's count over people. */
export function countCells(cells: readonly ReportCell[], states: readonly PersonState[]): number[] {
  return cells.map(({ measure }) => states.reduce((sum, state) => sum + measure(state), 0));
}

function placesOf(
  courses: readonly ReportCourse[],
  isWanted: (course: ReportCourse) => boolean,
): readonly number[] {
  return courses.flatMap((course, place) => (isWanted(course) ? [place] : []));
}
