import type { Requirement, Unit } from "./office-file.ts";

/** A unit and those above it, from itself to the top, each once; none where the unit is not known. */
export function unitsAbove(units: readonly Unit[], id: string | undefined): Unit[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const above: Unit[] = [];
  let unit = byId.get(id ?? "");
  while (unit !== undefined && !above.includes(unit)) {
    above.push(unit);
    unit = byId.get(unit.parent ?? "");
  }
  return above;
}

/** What is required of the people of a unit: of everybody, of the unit itself, and of every unit above it. */
export function requirementsOf(
  requirements: readonly Requirement[],
  units: readonly Unit[],
  unit: string | undefined,
): Requirement[] {
  const mine = new Set(unitsAbove(units, unit).map(({ id }) => id));
  return requirements.filter(({ units: named }) => named.length === 0 || named.some((id) => mine.has(id)));
}
