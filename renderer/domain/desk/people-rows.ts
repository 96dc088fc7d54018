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
  /** One for each pass, however many PCs report it. */
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
  const recordsOf = byLearner(collected.records);
  const statusOf = byLearner(collected.status);
  const requiredOf = createRequired(office);
  const inOrder = people.toSorted(
    (one, other) => compareNames(one.name, other.name) || (one.id < other.id ? -1 : 1),
  );
  return inOrder.map((person) => {
    const mine = person.learners.length > 1 ? onePerPass(recordsOf(person)) : recordsOf(person);
    const passes = latestPasses(mine);
    const passesOf = (course: string) => passes.get(course) ?? [];
    const collectedAt = latest(person.learners.map((learner) => learner.collectedAt));
    return {
      person,
      unitPath: person.isInRoster ? tree.pathOf(person.unit) : person.unit,
      required: person.isInRoster ? dueCourses(requiredOf(person.unit), passesOf, today) : [],
      records: mine,
      status: statusOf(person),
      ...(collectedAt === undefined ? {} : { collectedAt }),
    };
  });
}

/** Finds what is required of the people of a unit, once for each unit: many people have the same. */
export function createRequired({ units, requirements }: Office) {
  const known = new Map<string, readonly Requirement[]>();
  return (unit: string): readonly Requirement[] => {
    const mine = known.get(unit) ?? requirementsOf(requirements, units, unit);
    known.set(unit, mine);
    return mine;
  };
}

/** Finds the rows of all learners that a person is; by PC and then by learner, for there are very many rows. */
function byLearner<Row extends { readonly seenBy: string; readonly learner: string }>(rows: readonly Row[]) {
  const pcs = new Map<string, Map<string, Row[]>>();
  for (const row of rows) {
    const learners = pcs.get(row.seenBy) ?? new Map<string, Row[]>();
    pcs.set(row.seenBy, learners);
    const mine = learners.get(row.learner);
    if (mine === undefined) learners.set(row.learner, [row]);
    else mine.push(row);
  }
  return ({ learners }: DeskPerson): readonly Row[] => {
    const [first, ...others] = learners.map(({ device, learner }) => pcs.get(device)?.get(learner) ?? []);
    return others.length === 0 ? (first ?? []) : [first ?? [], ...others].flat();
  };
}

/** A learner who was restored on another PC reports there what the first PC reported too: the first one stands. */
function onePerPass(records: readonly SeenRecord[]): readonly SeenRecord[] {
  const passes = new Map<string, SeenRecord>();
  for (const record of records) {
    const { learner, course, courseVersion, finishedAt } = record;
    const pass = [learner, course, courseVersion, finishedAt].join("\n");
    if (!passes.has(pass)) passes.set(pass, record);
  }
  return [...passes.values()];
}

/** Of each course the pass on the latest day, which is all that how it stands depends on. */
function latestPasses(records: readonly SeenRecord[]): ReadonlyMap<string, readonly [string]> {
  const latest = new Map<string, readonly [string]>();
  for (const { course, finishedAt } of records) {
    const before = latest.get(course);
    if (before === undefined || before[0].slice(0, 10) < finishedAt.slice(0, 10))
      latest.set(course, [finishedAt]);
  }
  return latest;
}

/** Of ISO times with any offsets. */
function latest(times: readonly string[]): string | undefined {
  return times.toSorted((one, other) => Date.parse(one) - Date.parse(other)).at(-1);
}
