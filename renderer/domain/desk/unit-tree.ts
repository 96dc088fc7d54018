import type { Unit } from "../office/office-file.ts";

/** The units of an office as a tree. */
export type UnitTree = ReturnType<typeof createUnitTree>;

/** The units of an office as a tree; a unit that lies below itself or below none that is there stands at the top. */
export function createUnitTree(units: readonly Unit[]) {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const lines = new Map<string, readonly Unit[]>();

  /** The unit and all above it, the uppermost first; empty where there is no such unit. */
  const lineOf = (id: string): readonly Unit[] => {
    const known = lines.get(id);
    if (known !== undefined) return known;
    const line: Unit[] = [];
    let unit = byId.get(id);
    while (unit !== undefined && !line.includes(unit)) {
      line.unshift(unit);
      unit = byId.get(unit.parent ?? "");
    }
    lines.set(id, line);
    return line;
  };
  return {
    lineOf,
    /** "Ministry / Records"; the id itself where there is no such unit. */
    pathOf: (id: string): string => {
      const line = lineOf(id);
      return line.length === 0 ? id : line.map(({ name }) => name).join(" / ");
    },
    /** Whether a unit is another or lies below it. */
    isWithin: (id: string, other: string): boolean => lineOf(id).some((unit) => unit.id === other),
    /** Every unit before those below it, siblings in the order of their names; with its depth from 0. */
    inOrder: (): readonly { readonly unit: Unit; readonly depth: number }[] =>
      units
        .map((unit) => ({ unit, line: lineOf(unit.id) }))
        .toSorted((one, other) => compareLines(one.line, other.line))
        .map(({ unit, line }) => ({ unit, depth: line.length - 1 })),
  };
}

function compareLines(one: readonly Unit[], other: readonly Unit[]): number {
  for (const [depth, unit] of one.entries()) {
    const beside = other[depth];
    if (beside === undefined) return 1;
    if (beside.id !== unit.id) return unit.name.localeCompare(beside.name) || (unit.id < beside.id ? -1 : 1);
  }
  return one.length - other.length;
}
