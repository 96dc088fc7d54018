import type { ListedPerson, PersonState } from "../desk/choose-people.ts";
import { daysLate } from "../desk/days-late.ts";
import type { Cell } from "./csv.ts";

/** The columns of the list of people, in order. */
export const peopleColumns = [
  "name",
  "staffNumber",
  "unit",
  "roster",
  "course",
  "state",
  "day",
  "daysLate",
  "where",
  "done",
  "required",
  "collected",
] as const;

export type PeopleColumn = (typeof peopleColumns)[number];

/** The words that the list is shown in. */
export type PeopleWords = {
  readonly column: (column: PeopleColumn) => string;
  readonly state: (state: PersonState) => string;
  readonly course: (course: string) => string;
  /** Where somebody is in a course. */
  readonly where: (person: ListedPerson, course: string) => string;
  readonly roster: (isInRoster: boolean) => string;
};

/** The list of people as it is shown, for a file: everybody of the choice, in its order. `today` is an ISO date. */
export function peopleTable(
  people: readonly ListedPerson[],
  words: PeopleWords,
  today: string,
): { readonly header: readonly string[]; readonly rows: readonly (readonly Cell[])[] } {
  return {
    header: peopleColumns.map(words.column),
    rows: people.map((listed) => peopleColumns.map((column) => cellOf(listed, column, words, today))),
  };
}

function cellOf(listed: ListedPerson, column: PeopleColumn, words: PeopleWords, today: string): Cell {
  const { person, unitPath, required, state, urgent, collectedAt } = listed;
  switch (column) {
    case "name":
      return person.name;
    case "staffNumber":
      return person.staffNumber;
    case "unit":
      return unitPath;
    case "roster":
      return words.roster(person.isInRoster);
    case "course":
      return urgent && words.course(urgent.course);
    case "state":
      return words.state(state);
    case "day":
      return urgent?.due.day;
    case "daysLate":
      return urgent && daysLate(urgent.due, today);
    case "where":
      return urgent && words.where(listed, urgent.course);
    case "done":
      return required.filter(({ due }) => due.state === "done").length;
    case "required":
      return required.length;
    case "collected":
      return collectedAt;
  }
  return column satisfies never;
}
