import type { SkillArea } from "../course/tracks.ts";
import { currentUntil } from "../credentials/current-until.ts";
import { latestByCourse } from "../dashboard/stuck.ts";
import {
  createRequired,
  type DeskPerson,
  type PersonRow,
  type SeenRecord,
  type SeenStatus,
} from "../desk/people-rows.ts";
import { staffNumberKey } from "../desk/person-keys.ts";
import type { UnitTree } from "../desk/unit-tree.ts";
import type { Requirement, Unit } from "../office/office-file.ts";
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
  /**
   * The staff number by which other systems know the person; empty where there is none, or where the roster gives it to
   * somebody whom the supervisor has not called the same.
   */
  readonly account: string;
  /** The last day on which this pass counts, also where it is over; absent where it is not required or counts for ever. */
  readonly countsUntil?: string;
};

/** A course under way with the person whose it is. */
export type StatusRow = Of & { readonly status: SeenStatus };

type Known = { readonly tree: UnitTree; readonly areaOf: (course: string) => SkillArea | undefined };

type Office = { readonly units: readonly Unit[]; readonly requirements: readonly Requirement[] };

/** The completion records of people, in their order and that of the passes. */
export function recordRows(
  people: readonly PersonRow[],
  filter: ExportFilter,
  known: Known & { readonly office: Office },
): readonly RecordRow[] {
  const requiredOf = createRequired(known.office);
  const accountOf = createAccounts(people);
  return within(people, filter, known).flatMap(({ person, unitPath, records }) => {
    const required = person.isInRoster ? requiredOf(person.unit) : [];
    const account = accountOf(person);
    return records
      .filter(({ course, finishedAt }) => isTaken(course, finishedAt, filter, known))
      .toSorted((one, other) => Date.parse(one.finishedAt) - Date.parse(other.finishedAt))
      .map((record) => {
        const countsUntil = currentUntil(required, record.course, record.finishedAt);
        return { person, unitPath, record, account, ...(countsUntil === undefined ? {} : { countsUntil }) };
      });
  });
}

/**
 * The courses under way of people, in their order and that of the last activity. Of somebody with profiles on several
 * PCs each course stands once, and not where it was passed on another PC since.
 */
export function statusRows(
  people: readonly PersonRow[],
  filter: ExportFilter,
  known: Known,
): readonly StatusRow[] {
  return within(people, filter, known).flatMap(({ person, unitPath, records, status }) =>
    latestByCourse(status)
      .filter(({ course, lastActiveAt }) => isTaken(course, lastActiveAt, filter, known))
      .filter((row) => !records.some((record) => isPassedSince(row, record)))
      .toSorted((one, other) => Date.parse(one.lastActiveAt) - Date.parse(other.lastActiveAt))
      .map((each) => ({ person, unitPath, status: each })),
  );
}

/** Anybody can write another's staff number into a profile. */
function createAccounts(people: readonly PersonRow[]): (person: DeskPerson) => string {
  const ofRoster = new Set(
    people.flatMap(({ person }) => (person.isInRoster ? [staffNumberKey(person.staffNumber)] : [])),
  );
  return ({ isInRoster, staffNumber }) =>
    isInRoster || !ofRoster.has(staffNumberKey(staffNumber)) ? staffNumber.trim() : "";
}

function isPassedSince(status: SeenStatus, record: SeenRecord): boolean {
  return record.course === status.course && Date.parse(record.finishedAt) >= Date.parse(status.lastActiveAt);
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
