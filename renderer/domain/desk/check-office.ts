import type { Person, Requirement, Unit } from "../office/office-file.ts";
import { staffNumberKey } from "./person-keys.ts";

/** What a desk's office consists of. */
export type OfficeParts = {
  readonly units: readonly Unit[];
  readonly people: readonly Person[];
  readonly requirements: readonly Requirement[];
};

type Part = "unit" | "person" | "requirement";

/** What is wrong with an office, and where; ids are those of the parts. */
export type OfficeProblem =
  | { readonly kind: "duplicate-id"; readonly of: Part; readonly id: string }
  /** `unit` is named by the part and is not there. */
  | { readonly kind: "unknown-unit"; readonly of: Part; readonly id: string; readonly unit: string }
  /** Each of these units lies below the next, and the last below the first. */
  | { readonly kind: "unit-cycle"; readonly units: readonly string[] }
  | {
      readonly kind: "duplicate-staff-number";
      readonly staffNumber: string;
      readonly people: readonly string[];
    };

/** Everything that keeps an office from being saved; none where it is sound. */
export function checkOffice({ units, people, requirements }: OfficeParts): OfficeProblem[] {
  return [
    ...duplicateIds("unit", units),
    ...duplicateIds("person", people),
    ...duplicateIds("requirement", requirements),
    ...unknownUnits(units, people, requirements),
    ...cycles(units),
    ...duplicateStaffNumbers(people),
  ];
}

function duplicateIds(of: Part, parts: readonly { readonly id: string }[]): OfficeProblem[] {
  const groups = Map.groupBy(parts, ({ id }) => id);
  return [...groups].flatMap(([id, { length }]) => (length > 1 ? [{ kind: "duplicate-id", of, id }] : []));
}

function unknownUnits(
  units: readonly Unit[],
  people: readonly Person[],
  requirements: readonly Requirement[],
): OfficeProblem[] {
  const known = new Set(units.map(({ id }) => id));
  const missing = (of: Part, id: string, named: readonly string[]): OfficeProblem[] =>
    named.filter((unit) => !known.has(unit)).map((unit) => ({ kind: "unknown-unit", of, id, unit }));
  return [
    ...units.flatMap(({ id, parent }) => missing("unit", id, parent === undefined ? [] : [parent])),
    ...people.flatMap(({ id, unit }) => missing("person", id, [unit])),
    ...requirements.flatMap(({ id, units: named }) => missing("requirement", id, named)),
  ];
}

/** Each cycle once, from its first unit in the list on. */
function cycles(units: readonly Unit[]): OfficeProblem[] {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  const done = new Set<string>();
  const found: OfficeProblem[] = [];
  for (const { id } of units) {
    const path: string[] = [];
    let at: string | undefined = id;
    while (at !== undefined && !done.has(at) && !path.includes(at)) {
      path.push(at);
      at = parents.get(at);
    }
    if (at !== undefined && path.includes(at))
      found.push({ kind: "unit-cycle", units: path.slice(path.indexOf(at)) });
    for (const each of path) done.add(each);
  }
  return found;
}

function duplicateStaffNumbers(people: readonly Person[]): OfficeProblem[] {
  const groups = Map.groupBy(people, ({ staffNumber }) => staffNumberKey(staffNumber));
  return [...groups].flatMap(([key, [first, ...others]]) =>
    key === "" || first === undefined || others.length === 0
      ? []
      : [
          {
            kind: "duplicate-staff-number",
            staffNumber: first.staffNumber,
            people: [first, ...others].map(({ id }) => id),
          },
        ],
  );
}
