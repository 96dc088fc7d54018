import { describe, expect, it } from "vitest";
import { hideSmall } from "../../../../renderer/domain/report/hide-small.ts";
import { marks, type PersonState, type Standing } from "../../../../renderer/domain/report/person-state.ts";
import { countCells, type ReportCell, reportCells } from "../../../../renderer/domain/report/report-cells.ts";
import type { ReportCourse } from "../../../../renderer/domain/report/report-courses.ts";
import type { ShownCount } from "../../../../renderer/domain/report/shown-count.ts";

const { passed, required, done } = marks;

/** Offices of so many people in every way there is: how many people are of each kind. */
function* offices(kinds: number, left: number): Generator<readonly number[]> {
  if (kinds === 1) return yield [left];
  for (let first = 0; first <= left; first += 1)
    for (const rest of offices(kinds - 1, left - first)) yield [first, ...rest];
}

/** Whether an office fits to the words of a count, which is all that a reader has. */
function fits(shown: ShownCount | undefined, count: number, kind: ReportCell["kind"], all: number): boolean {
  if (typeof shown === "number") return count === shown;
  switch (shown) {
    case "few":
      return count < 5 && (kind !== "required" || count > 0);
    case "nearlyAll":
      return count < all && count >= all - 4;
    case "atLeast":
      return count >= 5;
    default:
      return true;
  }
}

type World = {
  readonly people: number;
  readonly counts: readonly number[];
  readonly shown: readonly ShownCount[];
};

/**
 * Counts that are hidden and the same in every office that fits to what is shown: the reader can work them out. Of what
 * people did, also a reader who knows of how many what is required.
 */
function workedOut(
  people: number,
  courses: readonly ReportCourse[],
  standings: readonly (readonly Standing[])[],
): string[] {
  const cells = reportCells(courses);
  const kinds: PersonState[] = standings.reduce<PersonState[]>(
    (states, of) => states.flatMap((state) => of.map((standing) => [...state, standing])),
    [[]],
  );
  const worlds = [...offices(kinds.length, people)].map((sizes): World => {
    const states = sizes.flatMap((size, kind) => Array.from({ length: size }, () => kinds[kind] ?? []));
    return { people, counts: countCells(cells, states), shown: hideSmall(states, cells) };
  });
  const isRule = (place: number) => cells[place]?.kind === "required";
  const rulesOf = ({ counts }: World) => counts.filter((_, place) => isRule(place)).join();
  const byRules = Map.groupBy(worlds, rulesOf);
  const reports = new Map(worlds.map((world) => [`${rulesOf(world)} ${world.shown.join()}`, world]));
  return [...reports.values()].flatMap((world) => {
    const hidden = cells.flatMap(({ kind }, place) =>
      typeof world.shown[place] === "number" || world.shown[place] === "atLeast" || kind === "passes"
        ? []
        : [place],
    );
    return [
      ...fixed(world, hidden.filter(isRule), worlds, cells),
      ...fixed(
        world,
        hidden.filter((place) => !isRule(place)),
        byRules.get(rulesOf(world)) ?? [],
        cells,
      ),
    ];
  });
}

function fixed(
  { people, shown }: World,
  places: readonly number[],
  worlds: readonly World[],
  cells: readonly ReportCell[],
): string[] {
  const values = new Map(places.map((place) => [place, new Set<number>()]));
  for (const { counts } of worlds) {
    if ([...values.values()].every(({ size }) => size > 1)) break;
    const required = counts[0] ?? 0;
    const isFit = cells.every(({ kind }, place) =>
      fits(shown[place], counts[place] ?? 0, kind, kind === "current" ? required : people),
    );
    if (!isFit) continue;
    for (const [place, seen] of values) seen.add(counts[place] ?? 0);
  }
  const few = [...values].filter(([, { size }]) => size < 2);
  return few.map(([place]) => `${cells[place]?.id} of ${shown.join(" ")}`);
}

const either = [0, passed];

describe.each([7, 10])("no hidden count can be worked out in any office of %i", (people) => {
  it("whose three courses count for dimensions in a chain", { timeout: 60_000 }, () => {
    const courses: ReportCourse[] = [
      { id: "a", area: "C1.1", dimensions: ["1", "2"] },
      { id: "b", area: "C1.1", dimensions: ["2"] },
      { id: "c", area: "C1.2", dimensions: ["2", "3"] },
    ];
    expect(workedOut(people, courses, [either, either, either])).toEqual([]);
  });

  it("whose three courses count for two dimensions each", { timeout: 60_000 }, () => {
    const courses: ReportCourse[] = [
      { id: "a", area: "C1.1", dimensions: ["1", "2"] },
      { id: "b", area: "C1.2", dimensions: ["2", "3"] },
      { id: "c", area: "A2.4", dimensions: ["1", "3"] },
    ];
    expect(workedOut(people, courses, [either, either, either])).toEqual([]);
  });

  it("in which one course is required of some and another of nobody", { timeout: 60_000 }, () => {
    const courses: ReportCourse[] = [
      { id: "a", area: "C1.1", dimensions: ["1"] },
      { id: "b", area: "C1.1", dimensions: ["1", "2"] },
    ];
    const any = [0, passed, required, required + done + passed];
    expect(workedOut(people, courses, [any, either])).toEqual([]);
  });
});
