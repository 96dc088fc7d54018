import { type DueCourse, dueCourses } from "../office/due.ts";
import type { Requirement, Unit } from "../office/office-file.ts";
import { requirementsOf } from "../office/units.ts";
import type { CompletionRecord, StatusRow } from "../records/completion-record.ts";
import type { UnitTree } from "./unit-tree.ts";

/** Somebody of the roster, or who came from a PC only, with the learners that they are. */
export type DeskPerson = {
  readonly id: string;
  readonly isInRoster: boolean;
  readonly name: string;
  readonly staffNumber: string;
  /** Id of the unit in the roster, else as the PC says it. */
  readonly unit: string;
  readonly learners: readonly {
    readonly device: string;
    readonly learner: string;
    readonly collectedAt: string;
  }[];
};

/** A row as the desk keeps it; `seenBy` is the PC that reported it. */
export type SeenRecord = CompletionRecord & { readonly seenBy: string };
export type SeenStatus = StatusRow & { readonly seenBy: string };

/** A person with all that is known of them. */
export type PersonRow = {
  readonly person: DeskPerson;
  /** "Ministry / Records"; as the PC says it for somebody who is not in the roster. */
  readonly unitPath: string;
  /** What is required, the most urgent first; nothing of somebody who is not in the roster. */
  readonly required: readonly DueCourse[];
  readonly records: readonly SeenRecord[];
  readonly status: readonly SeenStatus[];
  /** When something was collected of them last. */
  readonly collectedAt?: string;
};

type Office = { readonly units: readonly Unit[]; readonly requirements: readonly Requirement[] };
type Collected = { readonly records: readonly SeenRecord[]; readonly status: readonly SeenStatus[] };

const collator = new Intl.Collator(undefined, { numeric: true });

/** Orders names of people and units. */
export const compareNames: (one: string, other: string) => number = collator.compare;

/**
 * Everybody in the order of their names, with what is required of them and what was collected. `today` is an ISO date;
 * `tree` that of the office.
 */
export function peopleRows(
  office: Office,
  tree: UnitTree,
  people: readonly DeskPerson[],
  collected: Collected,
  today: string,
): PersonRow[] {
  const records = Map.groupBy(collected.records, keyOf);
  const status = Map.groupBy(collected.status, keyOf);
  const requiredOf = createRequired(office);
  const inOrder = people.toSorted(
    (one, other) => compareNames(one.name, other.name) || (one.id < other.id ? -1 : 1),
  );
  return inOrder.map((person) => {
    const keys = person.learners.map(({ device, learner }) => `${device}/${learner}`);
    const mine = keys.flatMap((key) => records.get(key) ?? []);
    const passes = Map.groupBy(mine, ({ course }) => course);
    const passesOf = (course: string) => (passes.get(course) ?? []).map(({ finishedAt }) => finishedAt);
    const collectedAt = latest(person.learners.map((learner) => learner.collectedAt));
    return {
      person,
      unitPath: person.isInRoster ? tree.pathOf(person.unit) : person.unit,
      required: person.isInRoster ? dueCourses(requiredOf(person.unit), passesOf, today) : [],
      records: mine,
      status: keys.flatMap((key) => status.get(key) ?? []),
      ...(collectedAt === undefined ? {} : { collectedAt }),
    };
  });
}

/** By unit: many people have the same. */
function createRequired({ units, requirements }: Office) {
  const known = new Map<string, readonly Requirement[]>();
  return (unit: string): readonly Requirement[] => {
    const mine = known.get(unit) ?? requirementsOf(requirements, units, unit);
    known.set(unit, mine);
    return mine;
  };
}

function keyOf({ seenBy, learner }: { readonly seenBy: string; readonly learner: string }): string {
  return `${seenBy}/${learner}`;
}

/** Of ISO times with any offsets. */
function latest(times: readonly string[]): string | undefined {
  return times.toSorted((one, other) => Date.parse(one) - Date.parse(other)).at(-1);
}
