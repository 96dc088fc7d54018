import { fold, shownText } from "../language/fold.ts";
import type { Due, DueCourse } from "../office/due.ts";
import { compareNames, type PersonRow } from "./people-rows.ts";
import type { UnitTree } from "./unit-tree.ts";

/**
 * The state of a person: that of their most urgent course, where what is overdue comes before what has lapsed; "none"
 * where nothing is required of them.
 */
export type PersonState = Due["state"] | "none";

/** The most urgent first. */
export const personStates = ["overdue", "lapsed", "due", "done", "none"] as const satisfies PersonState[];

/** Who is shown; what is not given does not narrow. */
export type PeopleChoice = {
  /** Id of a unit: it and all below it. */
  readonly unit?: string;
  /** Those of whom this course is required; their state is then that of the course. */
  readonly course?: string;
  /** Those of whom a course of this skill area is required; only these courses count. */
  readonly area?: string;
  /** An ISO date: those of whom a course is required by it or before; only these courses count. */
  readonly dueBy?: string;
  readonly state?: PersonState;
  /** Words of a name or staff number, in any order. */
  readonly words?: string;
};

export const peopleOrders = ["urgency", "name", "unit", "collected"] as const;

export type PeopleOrder = (typeof peopleOrders)[number];

/** A person as they are listed under a choice. */
export type ListedPerson = PersonRow & {
  readonly state: PersonState;
  /** The course that the state is of. */
  readonly urgent?: DueCourse;
};

/** The people of a choice in order, and how many of each state there are whatever state was chosen. */
export type ChosenPeople = {
  readonly people: readonly ListedPerson[];
  readonly counts: Readonly<Record<PersonState, number>>;
};

/**
 * Chooses and orders people; `rows` are in the order of names, as `peopleRows` gives them. Which required courses count
 * is said by `isInScope` (see `scopeOf` in the dashboard), all where it is not given.
 */
export function choosePeople(
  rows: readonly PersonRow[],
  tree: UnitTree,
  { unit, course, state, words = "" }: PeopleChoice,
  order: PeopleOrder,
  isInScope: IsInScope | undefined = course === undefined ? undefined : (_, required) => required === course,
): ChosenPeople {
  const asked = foldAll(words).split(/\s+/).filter(Boolean);
  const found = rows
    .filter(({ person }) => unit === undefined || (person.isInRoster && tree.isWithin(person.unit, unit)))
    .filter(
      (row) => isInScope === undefined || row.required.some((required) => isInScope(row, required.course)),
    )
    .filter(({ person }) => asked.length === 0 || hasWords(person, asked))
    .map((row) => listed(row, isInScope));
  const counts = { overdue: 0, lapsed: 0, due: 0, done: 0, none: 0 };
  for (const person of found) counts[person.state] += 1;
  const people = found.filter((person) => state === undefined || person.state === state);
  return { people: ordered(people, order), counts };
}

/** Whether a required course of a person counts. */
type IsInScope = (row: PersonRow, course: string) => boolean;

function listed(row: PersonRow, isInScope: IsInScope | undefined): ListedPerson {
  const required =
    isInScope === undefined ? row.required : row.required.filter(({ course }) => isInScope(row, course));
  const urgent = required.find(({ due }) => due.state === "overdue") ?? required[0];
  return urgent === undefined ? { ...row, state: "none" } : { ...row, state: urgent.due.state, urgent };
}

/** Folding is the slow part, and the list is searched again at every letter typed. */
const known = new WeakMap<PersonRow["person"], string>();

function hasWords(person: PersonRow["person"], asked: readonly string[]): boolean {
  const text = known.get(person) ?? foldAll(`${person.name}\n${person.staffNumber}`);
  known.set(person, text);
  return asked.every((word) => text.includes(word));
}

function foldAll(text: string): string {
  return fold(shownText(text));
}

/** Of people who stand in the order of their names, which they keep where nothing else tells them apart. */
function ordered(people: readonly ListedPerson[], order: PeopleOrder): readonly ListedPerson[] {
  switch (order) {
    case "name":
      return people;
    case "urgency":
      return people.toSorted(
        (one, other) =>
          personStates.indexOf(one.state) - personStates.indexOf(other.state) ||
          compare(one.urgent?.due.day, other.urgent?.due.day),
      );
    case "unit": {
      const paths = [...new Set(people.map(({ unitPath }) => unitPath))].toSorted(compareNames);
      const ranks = new Map(paths.map((path, rank) => [path, rank]));
      const rankOf = ({ unitPath }: ListedPerson) => ranks.get(unitPath) ?? 0;
      return people.toSorted((one, other) => rankOf(one) - rankOf(other));
    }
    case "collected":
      // Who was not heard of for the longest comes first.
      return people
        .map((person) => ({ person, at: Date.parse(person.collectedAt ?? "1970-01-01") }))
        .toSorted((one, other) => one.at - other.at)
        .map(({ person }) => person);
  }
  return order satisfies never;
}

function compare(one = "", other = ""): number {
  return one < other ? -1 : Number(one > other);
}
