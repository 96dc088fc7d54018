import { nameKey, staffNumberKey } from "../desk/person-keys.ts";
import type { Person, Unit } from "../office/office-file.ts";
import type { ReadPerson } from "./read-people.ts";

/** The part of an office that a roster changes. */
export type Roster = { readonly units: Unit[]; readonly people: Person[] };

/** "add" keeps whoever is not in the table; "replace" takes them out of the roster. */
export type MergeMode = "add" | "replace";

/** A roster with a table's people in it, and what that changes. */
export type MergedRoster = Roster & {
  readonly added: number;
  /** People who were there under another name, number or unit. */
  readonly changed: number;
  readonly unchanged: number;
  /** People who are not in the table and leave the roster; none where they are kept. */
  readonly removed: number;
  readonly newUnits: number;
};

/**
 * Puts people into a roster. Who has the staff number of somebody in it is that person and keeps the id; without a
 * number it is whoever has none either, the same name and the same unit. `topUnit` is for people without a unit.
 */
export function mergeRoster(
  roster: Roster,
  read: readonly Omit<ReadPerson, "row">[],
  {
    mode,
    topUnit,
    newId,
  }: { readonly mode: MergeMode; readonly topUnit: string; readonly newId: () => string },
): MergedRoster {
  const units = createUnits(roster.units, newId);
  const before = new Map(roster.people.toReversed().map((person) => [keyOf(person), person]));
  const merged = new Map<string, Person>();
  let [added, changed, unchanged] = [0, 0, 0];
  for (const { name, staffNumber, unit } of read) {
    const place = units.at(unit.length === 0 ? [topUnit] : unit);
    const key = keyOf({ name, staffNumber, unit: place });
    const known = before.get(key);
    const person = { id: known?.id ?? newId(), name, staffNumber, unit: place };
    if (known === undefined) added += 1;
    else if (known.name === name && known.staffNumber === staffNumber && known.unit === place) unchanged += 1;
    else changed += 1;
    merged.set(key, person);
  }
  const stays = roster.people.flatMap((person) => {
    const key = keyOf(person);
    const mine = before.get(key) === person ? merged.get(key) : undefined;
    return mine ?? (mode === "add" ? person : []);
  });
  const fresh = [...merged].filter(([key]) => !before.has(key)).map(([, person]) => person);
  return {
    units: units.all(),
    people: [...stays, ...fresh],
    added,
    changed,
    unchanged,
    removed: roster.people.length - stays.length,
    newUnits: units.all().length - roster.units.length,
  };
}

/** The units with those of a path in them, from the top down, and the id of the last; the path has one name or more. */
export function unitAt(
  units: readonly Unit[],
  path: readonly string[],
  newId: () => string,
): { readonly units: Unit[]; readonly unit: string } {
  const all = createUnits(units, newId);
  const unit = all.at(path);
  return { units: all.all(), unit };
}

function keyOf({ name, staffNumber, unit }: Omit<Person, "id">): string {
  const number = staffNumberKey(staffNumber);
  return number === "" ? `name ${nameKey(name)}\n${unit}` : `number ${number}`;
}

/** Finds units by their names from the top down, and makes those that are not there. */
function createUnits(known: readonly Unit[], newId: () => string) {
  const units = [...known];
  const below = new Map<string, Unit>();
  const keyIn = (parent: string | undefined, name: string) => `${parent ?? ""}\n${nameKey(name) || name}`;
  for (const unit of units) {
    const key = keyIn(unit.parent, unit.name);
    if (!below.has(key)) below.set(key, unit);
  }
  return {
    all: (): Unit[] => units,
    at: (path: readonly string[]): string => {
      let parent: string | undefined;
      for (const name of path) {
        const key = keyIn(parent, name);
        const unit = below.get(key) ?? { id: newId(), name, ...(parent !== undefined && { parent }) };
        if (!below.has(key)) {
          below.set(key, unit);
          units.push(unit);
        }
        parent = unit.id;
      }
      return parent ?? "";
    },
  };
}
