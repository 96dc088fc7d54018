import type { Person, Unit } from "./office-file.ts";
import { unitsAbove } from "./units.ts";

/** A line of the roster as it is shown: `unit` is the unit's own name, `path` its names from the top down. */
export type RosterLine = { readonly person: Person; readonly unit: string; readonly path: readonly string[] };

/** The roster's lines with the names of their units, in its order. */
export function rosterLines(people: readonly Person[], units: readonly Unit[]): RosterLine[] {
  const paths = new Map(
    units.map(({ id }) => [
      id,
      unitsAbove(units, id)
        .map(({ name }) => name)
        .toReversed(),
    ]),
  );
  return people.map((person) => {
    const path = paths.get(person.unit) ?? [];
    return { person, unit: path.at(-1) ?? "", path };
  });
}
