import {
  choosePeople,
  type PeopleChoice,
  type PeopleOrder,
} from "../../renderer/domain/desk/choose-people.ts";
import {
  type DeskPerson,
  peopleRows,
  type SeenRecord,
  type SeenStatus,
} from "../../renderer/domain/desk/people-rows.ts";
import { createUnitTree } from "../../renderer/domain/desk/unit-tree.ts";

export const today = "2026-11-28";

/** An office with ports and roads: lifting is required of all, clear words of the ports, and fire drill, every year, of the roads. */
export const anOffice = {
  units: [
    { id: "ministry", name: "Ministry" },
    { id: "ports", name: "Ports", parent: "ministry" },
    { id: "roads", name: "Roads", parent: "ministry" },
  ],
  requirements: [
    { id: "r1", course: "safe-lifting", units: [], due: "2026-11-20" },
    { id: "r2", course: "clear-words", units: ["ports"], due: "2026-12-31" },
    { id: "r3", course: "fire-drill", units: ["roads"], due: "2024-06-30", validMonths: 12 },
  ],
};

/** Somebody of the roster who learns on one PC, `pc-<id>`. */
export function aDeskPerson(id: string, details: Partial<DeskPerson> = {}): DeskPerson {
  return {
    id,
    isInRoster: true,
    name: id,
    staffNumber: `N-${id}`,
    unit: "ports",
    learners: [{ device: `pc-${id}`, learner: id, collectedAt: "2026-11-25T09:00:00.000+07:00" }],
    ...details,
  };
}

/** A pass of somebody on their own PC. */
export function aPass(id: string, course: string, finishedAt: string): SeenRecord {
  const score = { points: 18, of: 20, form: "a", at: finishedAt };
  return {
    format: 1,
    learner: id,
    name: id,
    staffNumber: "",
    unit: "",
    course,
    courseVersion: "1",
    contentHash: "hash",
    form: "a",
    language: "en",
    translation: "original",
    startedAt: finishedAt,
    finishedAt,
    activeSeconds: 1800,
    firstScore: { ...score, points: 12 },
    passingScore: score,
    passMark: 16,
    attempts: 2,
    missedObjectives: [],
    device: `pc-${id}`,
    appVersion: "1.0.0",
    seenBy: `pc-${id}`,
  };
}

/** A course that somebody has begun on their own PC. */
export function aStatus(id: string, course: string, details: Partial<SeenStatus> = {}): SeenStatus {
  return {
    format: 1,
    learner: id,
    name: id,
    staffNumber: "",
    unit: "",
    course,
    startedAt: "2026-11-01T09:00:00.000+07:00",
    lastActiveAt: "2026-11-10T09:00:00.000+07:00",
    lessonsDone: 2,
    attempts: 0,
    isPassed: false,
    activeSeconds: 600,
    device: `pc-${id}`,
    seenBy: `pc-${id}`,
    ...details,
  };
}

/** The list of these people as the desk chooses and orders it. */
export function aList(
  people: readonly DeskPerson[],
  { records = [], status = [] }: { readonly records?: SeenRecord[]; readonly status?: SeenStatus[] } = {},
  choice: PeopleChoice = {},
  order: PeopleOrder = "urgency",
) {
  const tree = createUnitTree(anOffice.units);
  return choosePeople(peopleRows(anOffice, tree, people, { records, status }, today), tree, choice, order);
}
