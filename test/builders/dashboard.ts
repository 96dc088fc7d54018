import { createFacts } from "../../renderer/domain/dashboard/facts.ts";
import type { Office } from "../../renderer/domain/dashboard/narrowing.ts";
import type { SeenPc } from "../../renderer/domain/dashboard/quiet-pcs.ts";
import {
  type DeskPerson,
  peopleRows,
  type SeenRecord,
  type SeenStatus,
} from "../../renderer/domain/desk/people-rows.ts";
import { createUnitTree } from "../../renderer/domain/desk/unit-tree.ts";
import type { Requirement, Unit } from "../../renderer/domain/office/office-file.ts";
import { anOffice, today } from "./desk-people.ts";

/** What a desk holds, as far as the overview counts it. */
export type Held = {
  readonly office: { readonly units: readonly Unit[]; readonly requirements: readonly Requirement[] };
  readonly people: readonly DeskPerson[];
  readonly records: readonly SeenRecord[];
  readonly status: readonly SeenStatus[];
  readonly pcs: readonly SeenPc[];
};

/** Skill areas of the courses that the builders' offices require; clear-words has none that is known. */
const areas: Readonly<Record<string, string>> = { "safe-lifting": "C1.1", "fire-drill": "C1.2" };

/** The rows of a desk, what they are narrowed by, and what is counted of them. */
export function factsOf(held: Partial<Held>) {
  const { office = anOffice, people = [], records = [], status = [], pcs = [] } = held;
  const tree = createUnitTree(office.units);
  const rows = peopleRows(office, tree, people, { records, status }, today);
  const narrowing: Office = {
    requirements: office.requirements,
    tree,
    areaOf: (course) => areas[course],
  };
  return { rows, tree, office: narrowing, facts: createFacts(rows, narrowing, pcs, today) };
}
