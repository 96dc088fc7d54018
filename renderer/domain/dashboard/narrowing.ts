import type { PeopleChoice } from "../desk/choose-people.ts";
import type { PersonRow } from "../desk/people-rows.ts";
import type { UnitTree } from "../desk/unit-tree.ts";
import type { Requirement } from "../office/office-file.ts";

/** What narrows everything that is shown of the office together; what is not given does not narrow. */
export type Narrowing = Pick<PeopleChoice, "unit" | "area" | "course" | "dueBy">;

/** What must be known of the office and its courses to narrow by more than units. */
export type Office = {
  readonly requirements: readonly Requirement[];
  readonly tree: UnitTree;
  /** The skill area of a course; undefined where this copy of Pandu does not have it. */
  readonly areaOf: (course: string) => string | undefined;
};

/**
 * Gives for a unit the day by which it must first have passed a course: an ISO date, undefined where the course is not
 * required of it. A course that is required more than once is due by the earliest of its days.
 */
export function createDueDays({ requirements, tree }: Pick<Office, "requirements" | "tree">) {
  const known = new Map<string, ReadonlyMap<string, string>>();
  return (unit: string, course: string): string | undefined => {
    const mine = known.get(unit) ?? dueDays(requirements, tree, unit);
    known.set(unit, mine);
    return mine.get(course);
  };
}

/** Which required courses of a person count under a choice; undefined where all do. */
export function scopeOf(
  { area, course, dueBy }: Narrowing,
  office: Office,
): ((row: PersonRow, course: string) => boolean) | undefined {
  if (area === undefined && course === undefined && dueBy === undefined) return undefined;
  const dayOf = createDueDays(office);
  return ({ person }, required) =>
    (course === undefined || required === course) &&
    (area === undefined || office.areaOf(required) === area) &&
    (dueBy === undefined || (dayOf(person.unit, required) ?? "9999") <= dueBy);
}

function dueDays(requirements: readonly Requirement[], tree: UnitTree, unit: string): Map<string, string> {
  const above = new Set(tree.lineOf(unit).map(({ id }) => id));
  const days = new Map<string, string>();
  for (const { course, units, due } of requirements) {
    if (units.length > 0 && !units.some((id) => above.has(id))) continue;
    const before = days.get(course);
    if (before === undefined || due < before) days.set(course, due);
  }
  return days;
}
