import type { SkillArea } from "../course/tracks.ts";
import type { DeskPerson, PersonRow, SeenRecord, SeenStatus } from "../desk/people-rows.ts";
import type { UnitTree } from "../desk/unit-tree.ts";
import { localMoment } from "./spreadsheet-dates.ts";

/** What is taken; what is not given does not narrow. */
export type ExportFilter = {
  /** Id of a unit: it and all below it. */
  readonly unit?: string;
  readonly course?: string;
  readonly skillArea?: SkillArea;
  /** ISO dates, both included: of the pass, or of the last activity in a course under way. */
  readonly from?: string;
  readonly until?: string;
};

type Of = { readonly person: DeskPerson; readonly unitPath: string };

/** A completion record with the person whose it is. */
export type RecordRow = Of & {
  readonly record: SeenRecord;
  /** The last day on which the course counts as passed; absent where it is not required or counts for ever. */
  readonly countsUntil?: string;
};

/** A course under way with the person whose it is. */
export type StatusRow = Of & { readonly status: SeenStatus };

type Known = { readonly tree: UnitTree; readonly areaOf: (course: string) => SkillArea | undefined };

/** The completion records of people, in their order and that of the passes. */
export function recordRows(
  people: readonly PersonRow[],
  filter: ExportFilter,
  known: Known,
): readonly RecordRow[] {
  return within(people, filter, known).flatMap(({ person, unitPath, records, required }) =>
    records
      .filter(({ course, finishedAt }) => isTaken(course, finishedAt, filter, known))
      .toSorted((one, other) => Date.parse(one.finishedAt) - Date.parse(other.finishedAt))
      .map((record) => {
        const due = required.find(({ course }) => course === record.course)?.due;
        const countsUntil = due?.state === "done" ? due.day : undefined;
        return { person, unitPath, record, ...(countsUntil === undefined ? {} : { countsUntil }) };
      }),
  );
}

/** The courses under way of people, in their order and that of the last activity. */
export function statusRows(
  people: readonly PersonRow[],
  filter: ExportFilter,
  known: Known,
): readonly StatusRow[] {
  return within(people, filter, known).flatMap(({ person, unitPath, status }) =>
    status
      .filter(({ course, lastActiveAt }) => isTaken(course, lastActiveAt, filter, known))
      .toSorted((one, other) => Date.parse(one.lastActiveAt) - Date.parse(other.lastActiveAt))
      .map((each) => ({ person, unitPath, status: each })),
  );
}

function within(people: readonly PersonRow[], { unit }: ExportFilter, { tree }: Known): readonly PersonRow[] {
  if (unit === undefined) return people;
  return people.filter(({ person }) => person.isInRoster && tree.isWithin(person.unit, unit));
}

function isTaken(
  course: string,
  moment: string,
  { course: wanted, skillArea, from, until }: ExportFilter,
  { areaOf }: Known,
): boolean {
  if (wanted !== undefined && course !== wanted) return false;
  if (skillArea !== undefined && areaOf(course) !== skillArea) return false;
  if (from === undefined && until === undefined) return true;
  // By the day that the screen shows.
  const day = (localMoment(moment) ?? moment).slice(0, 10);
  return (from === undefined || day >= from) && (until === undefined || day <= until);
}
