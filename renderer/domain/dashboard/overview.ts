import type { PersonState } from "../desk/choose-people.ts";
import type { DueCourse } from "../office/due.ts";
import type { PersonRow } from "../desk/people-rows.ts";
import { courseStates, type Facts } from "./facts.ts";
import type { Narrowing } from "./narrowing.ts";
import { countOptions, type Options } from "./options.ts";
import type { QuietPc } from "./quiet-pcs.ts";
import { createScope, type Scope } from "./scope.ts";
import { type StuckPlace, stuckPlaces } from "./stuck-places.ts";
import { type Counts, createCounts, type Tally, tallyAt } from "./tally.ts";
import { type UnitTally, unitTallies } from "./unit-tallies.ts";

/** Somebody who is late with a course; of all that they are late with, what is late for the longest. */
export type LatePerson = DueCourse & { readonly row: PersonRow };

/** The whole overview under one choice. */
export type Overview = {
  /** Numbers of people by their state, as `choosePeople` counts them, and all of them together. */
  readonly counts: Readonly<Record<PersonState, number>>;
  readonly people: number;
  /** Who has something overdue, the longest first. */
  readonly overdue: readonly LatePerson[];
  /** All that is required, course by course. */
  readonly courses: readonly Tally[];
  readonly areas: readonly Tally[];
  /** The units right below the chosen one or, where none is chosen, the uppermost; see `unitTallies`. */
  readonly units: readonly UnitTally[];
  readonly whole: Tally;
  readonly stuck: readonly StuckPlace[];
  readonly quietPcs: readonly QuietPc[];
  /** How many people passed a course that is not required of them, the most first. */
  readonly beyond: readonly { readonly course: string; readonly people: number }[];
  readonly options: Options;
};

const stateNames: readonly PersonState[] = [...courseStates, "none"];
const none = courseStates.length;

/** Counts everything that a choice leaves. */
export function overviewOf(facts: Facts, choice: Narrowing): Overview {
  const scope = createScope(facts, choice);
  const isIn = new Uint8Array(facts.rows.length);
  const tallied = countCells(facts, scope, isIn);
  return {
    ...tallied,
    stuck: stuckPlaces(facts, scope),
    quietPcs: scope.isEverybody
      ? facts.quietPcs
      : facts.quietPcs.filter(({ people }) => people.some((person) => isIn[person] === 1)),
    beyond: beyondCounts(facts, scope),
    options: countOptions(facts, scope),
  };
}

/** Walks over everybody and what is required of them; notes in `isIn` who belongs to the choice. */
function countCells(facts: Facts, scope: Scope, isIn: Uint8Array) {
  const { rows, first, course, state, isPassed, unitOf, areaOf } = facts;
  const byCourse = createCounts(facts.courses.length);
  const byArea = createCounts(facts.areas.length);
  const byUnit = createCounts(facts.units.units.length);
  const whole = createCounts(1);
  const counts = { overdue: 0, lapsed: 0, due: 0, done: 0, none: 0 };
  const late: { readonly person: number; readonly cell: number; readonly day: string }[] = [];
  let people = 0;
  for (let person = 0; person < rows.length; person += 1) {
    if (!scope.hasUnit(person)) continue;
    let worst: number = none;
    const start = first[person] ?? 0;
    const end = first[person + 1] ?? 0;
    for (let cell = start; cell < end; cell += 1) {
      if (!scope.hasCell(cell)) continue;
      const cellState = state[cell] ?? 0;
      const passed = isPassed[cell] ?? 0;
      if (cellState === 0 && worst > 0)
        late.push({ person, cell, day: rows[person]?.required[cell - start]?.due.day ?? "" });
      if (cellState < worst) worst = cellState;
      addCell(byCourse, course[cell] ?? 0, cellState, passed);
      addCell(byArea, areaOf[course[cell] ?? 0] ?? -1, cellState, passed);
      addCell(byUnit, unitOf[person] ?? -1, cellState, passed);
      addCell(whole, 0, cellState, passed);
    }
    if (worst === none && !scope.isEveryCourse) continue;
    isIn[person] = 1;
    people += 1;
    counts[stateNames[worst] ?? "none"] += 1;
  }
  return {
    counts,
    people,
    overdue: latePeople(facts, late),
    courses: talliesOf(byCourse, facts.courses),
    areas: talliesOf(byArea, facts.areas),
    units: unitTallies(facts.units, byUnit, scope.unit),
    whole: tallyAt(whole, 0, ""),
  };
}

function addCell(counts: Counts, place: number, state: number, passed: number): void {
  if (place < 0) return;
  counts.required[place] = (counts.required[place] ?? 0) + 1;
  counts.passed[place] = (counts.passed[place] ?? 0) + passed;
  if (state === 3) counts.current[place] = (counts.current[place] ?? 0) + 1;
  else if (state === 0) counts.overdue[place] = (counts.overdue[place] ?? 0) + 1;
}

function talliesOf(counts: Counts, ids: readonly string[]): Tally[] {
  return ids.map((id, place) => tallyAt(counts, place, id)).filter(({ required }) => required > 0);
}

/** What is required of somebody stands the most urgent first, so the first overdue course is late for the longest. */
function latePeople(
  { rows, first }: Facts,
  late: readonly { readonly person: number; readonly cell: number; readonly day: string }[],
): LatePerson[] {
  return late
    .toSorted((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)))
    .flatMap(({ person, cell }) => {
      const row = rows[person];
      const required = row?.required[cell - (first[person] ?? 0)];
      return row === undefined || required === undefined ? [] : [{ row, ...required }];
    });
}

function beyondCounts({ beyond, courses }: Facts, scope: Scope): Overview["beyond"] {
  const counts = new Int32Array(courses.length);
  for (const { person, course } of beyond)
    if (scope.hasUnit(person) && scope.hasCourse(course, -1)) counts[course] = (counts[course] ?? 0) + 1;
  return courses
    .map((course, number) => ({ course, people: counts[number] ?? 0 }))
    .filter(({ people }) => people > 0)
    .toSorted((one, other) => other.people - one.people);
}
