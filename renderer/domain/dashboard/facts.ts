import type { PersonRow } from "../desk/people-rows.ts";
import type { Due } from "../office/due.ts";
import { createNumbering } from "./numbering.ts";
import { createDueDays, type Office } from "./narrowing.ts";
import { type QuietPc, quietPcs, type SeenPc } from "./quiet-pcs.ts";
import { latestByCourse, type Stuck, stuckIn } from "./stuck.ts";
import { indexUnits, type UnitIndex } from "./unit-index.ts";

/** States of a required course by their numbers in `Facts`, the most urgent first. */
export const courseStates = ["overdue", "lapsed", "due", "done"] as const satisfies Due["state"][];

const stateNumbers = { overdue: 0, lapsed: 1, due: 2, done: 3 } as const satisfies Record<
  Due["state"],
  number
>;

/** Somebody who is stuck in a course; numbers of a person, a course and, where it is required, its day (else -1). */
export type StuckFact = Stuck & { readonly person: number; readonly course: number; readonly day: number };

/**
 * All that the overview counts, with numbers for people, units, courses, skill areas and days, so that narrowing is a
 * walk over integers. The required courses of a person are the stretch from `first[person]` to `first[person + 1]`.
 */
export type Facts = {
  readonly rows: readonly PersonRow[];
  readonly units: UnitIndex;
  /** The place of each person's unit; -1 for who is not in the roster. */
  readonly unitOf: Int32Array;
  readonly courses: readonly string[];
  readonly areas: readonly string[];
  /** The skill area of each course; -1 where it has none. */
  readonly areaOf: Int32Array;
  /** Days by which something is due, the earliest first. */
  readonly days: readonly string[];
  readonly first: Int32Array;
  readonly course: Int32Array;
  readonly state: Uint8Array;
  readonly day: Int32Array;
  /** Whether it was passed at any time. */
  readonly isPassed: Uint8Array;
  /** Passes of courses that are not required of the person. */
  readonly beyond: readonly { readonly person: number; readonly course: number }[];
  readonly stuck: readonly StuckFact[];
  readonly quietPcs: readonly QuietPc[];
};

/** Numbers everything once; `rows` are all people of the desk, `today` is an ISO date. */
export function createFacts(
  rows: readonly PersonRow[],
  office: Office,
  pcs: readonly SeenPc[],
  today: string,
): Facts {
  const units = indexUnits(office.tree);
  const courses = createNumbering();
  const days = [...new Set(office.requirements.map(({ due }) => due))].toSorted();
  const dayNumbers = new Map(days.map((day, number) => [day, number]));
  const dayOf = createDueDays(office);
  const cells = rows.reduce((sum, { required }) => sum + required.length, 0);
  const first = new Int32Array(rows.length + 1);
  const [course, day] = [new Int32Array(cells), new Int32Array(cells)];
  const [state, isPassed] = [new Uint8Array(cells), new Uint8Array(cells)];
  const beyond: { person: number; course: number }[] = [];
  const stuck: StuckFact[] = [];

  let cell = 0;
  for (const [person, row] of rows.entries()) {
    const passed = new Set<number>();
    for (const record of row.records) passed.add(courses.numberOf(record.course));
    const mine = new Map<number, number>();
    for (const { course: id, due } of row.required) {
      const number = courses.numberOf(id);
      mine.set(number, cell);
      course[cell] = number;
      state[cell] = stateNumbers[due.state];
      day[cell] = dayNumbers.get(dayOf(row.person.unit, id) ?? "") ?? -1;
      isPassed[cell] = Number(passed.has(number));
      cell += 1;
    }
    first[person + 1] = cell;
    for (const number of passed) if (!mine.has(number)) beyond.push({ person, course: number });
    for (const status of latestByCourse(row.status)) {
      const number = courses.numberOf(status.course);
      const own = mine.get(number);
      const isDone = own === undefined ? passed.has(number) : state[own] === stateNumbers.done;
      const found = isDone ? undefined : stuckIn(status, today);
      if (found !== undefined)
        stuck.push({ ...found, person, course: number, day: own === undefined ? -1 : (day[own] ?? -1) });
    }
  }

  const areas = createNumbering();
  const areaOf = Int32Array.from(courses.all(), (id) => {
    const area = office.areaOf(id);
    return area === undefined ? -1 : areas.numberOf(area);
  });
  return {
    rows,
    units,
    unitOf: Int32Array.from(rows, ({ person }) =>
      person.isInRoster ? (units.placeOf(person.unit) ?? -1) : -1,
    ),
    courses: courses.all(),
    areas: areas.all(),
    areaOf,
    days,
    ...{ first, course, state, day, isPassed, beyond, stuck },
    quietPcs: quietPcs(rows, pcs, today),
  };
}
