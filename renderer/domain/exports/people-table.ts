import type { ListedPerson, PersonState } from "../desk/choose-people.ts";
import { daysLate } from "../desk/days-late.ts";
import type { Cell } from "./csv.ts";
import { type ColumnWords, type ExportTable, rowsOf } from "./export-table.ts";

/** The columns of the list of people, in order. */
const kinds = {
  name: "text",
  staffNumber: "text",
  unit: "text",
  roster: "text",
  course: "text",
  state: "text",
  day: "day",
  daysLate: "number",
  where: "text",
  done: "number",
  required: "number",
  collected: "moment",
} as const;

export type PeopleColumn = keyof typeof kinds;

/** The words that the list is shown in. */
export type PeopleWords = {
  readonly column: ColumnWords<PeopleColumn>;
  readonly state: (state: PersonState) => string;
  readonly course: (course: string) => string;
  /** Where somebody is in a course. */
  readonly where: (person: ListedPerson, course: string) => string;
  readonly roster: (isInRoster: boolean) => string;
};

/** The list of people as it is shown, for a file: everybody of the choice, in its order. `today` is an ISO date. */
export function peopleTable(people: readonly ListedPerson[], words: PeopleWords, today: string): ExportTable {
  const ids = Object.keys(kinds) as PeopleColumn[];
  return {
    columns: ids.map((id) => ({ id, kind: kinds[id], ...words.column(id) })),
    count: people.length,
    rows: rowsOf(people, (listed) => ids.map((id) => cellOf(listed, id, words, today))),
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
