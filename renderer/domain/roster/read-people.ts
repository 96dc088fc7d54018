import { nameKey, staffNumberKey } from "../desk/person-keys.ts";
import { zawgyiSign } from "./zawgyi.ts";
import type { ColumnRole } from "./column-words.ts";
import type { Columns } from "./guess-columns.ts";

/** A person as a row of a table says it. */
export type ReadPerson = {
  /** Counted from 1, as spreadsheets do. */
  readonly row: number;
  readonly name: string;
  /** May be empty. */
  readonly staffNumber: string;
  /** Names of units from the top down; empty where the table has no units. */
  readonly unit: readonly string[];
};

export const rowFaults = [
  "no-name",
  "long-name",
  "long-number",
  "no-unit",
  "long-unit",
  "strange-letters",
  "same-number",
  "same-person",
] as const;

/** Why a row is not taken. */
export type RowFault = (typeof rowFaults)[number];

/** A row that is not taken. `first` is the row that has the same number or person. */
export type BadRow = {
  readonly row: number;
  readonly fault: RowFault;
  /** What stands in it. */
  readonly text: string;
  readonly first?: number;
};

/** Every row that is not empty is in `people` or in `bad`. */
export type ReadPeople = {
  readonly people: readonly ReadPerson[];
  readonly bad: readonly BadRow[];
  /** Rows of people whose names, or those of their units, seem to be in Zawgyi. */
  readonly zawgyi: readonly number[];
};

const longest = { name: 120, staffNumber: 60, unit: 120 };
const deepest = 12;

/** The people of a table: good rows are kept whatever is wrong with others. */
export function readPeople(rows: readonly (readonly string[])[], columns: Columns): ReadPeople {
  const people: ReadPerson[] = [];
  const bad: BadRow[] = [];
  const numbers = new Map<string, number>();
  const nameless = new Map<string, number>();
  const start = columns.headerRow === undefined ? 0 : columns.headerRow + 1;
  for (const [index, cells] of rows.entries()) {
    if (index < start || cells.every((cell) => cell === "")) continue;
    const person = personIn(index + 1, cells, columns.roles);
    const fault = faultOf(person, columns.roles);
    const number = staffNumberKey(person.staffNumber);
    const [seen, key] = number === "" ? [nameless, plainKey(person)] : [numbers, number];
    const first = seen.get(key);
    const text = cells.filter(Boolean).join(" · ").slice(0, 200);
    if (fault !== undefined) bad.push({ row: person.row, fault, text });
    else if (first !== undefined)
      bad.push({ row: person.row, fault: number === "" ? "same-person" : "same-number", text, first });
    else {
      seen.set(key, person.row);
      people.push(person);
    }
  }
  const zawgyi = people
    .filter(({ name, unit }) => [name, ...unit].some((text) => zawgyiSign(text) !== undefined))
    .map(({ row }) => row);
  return { people, bad, zawgyi };
}

/** "Ministry / Records" as the names of its units. */
export function unitPath(text: string): string[] {
  return text
    .split(/[/\\>›»]/u)
    .map((name) => name.trim())
    .filter(Boolean);
}

function personIn(row: number, cells: readonly string[], roles: readonly ColumnRole[]): ReadPerson {
  const of = (wanted: ColumnRole) => roles.flatMap((role, at) => (role === wanted ? cells[at] || [] : []));
  return {
    row,
    name: of("name").join(" ").replaceAll(/\s+/g, " "),
    staffNumber: of("staffNumber").join(" "),
    unit: of("unit").flatMap(unitPath),
  };
}

function faultOf(
  { name, staffNumber, unit }: ReadPerson,
  roles: readonly ColumnRole[],
): RowFault | undefined {
  // Control characters and the sign for letters that could not be read come from a wrong encoding.
  if (/[\u0000-\u001f\u007f-\u009f\ufffd]/u.test([name, staffNumber, ...unit].join("")))
    return "strange-letters";
  if (nameKey(name) === "") return "no-name";
  if (name.length > longest.name) return "long-name";
  if (staffNumber.length > longest.staffNumber) return "long-number";
  if (unit.length === 0 && roles.includes("unit")) return "no-unit";
  if (unit.length > deepest || unit.some((each) => each.length > longest.unit)) return "long-unit";
  return undefined;
}

function plainKey({ name, unit }: ReadPerson): string {
  return [name, ...unit].map(nameKey).join("\n");
}
