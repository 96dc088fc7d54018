import { createRequired, type PersonRow, type SeenRecord } from "../desk/people-rows.ts";
import type { UnitTree } from "../desk/unit-tree.ts";
import type { Requirement, Unit } from "../office/office-file.ts";
import { currentUntil } from "./current-until.ts";
import { latestPass } from "./latest-pass.ts";

/** A course that somebody passed, for which a certificate may be made. */
export type ListedPass = {
  /** Names person and course. */
  readonly key: string;
  readonly person: PersonRow["person"];
  readonly unitPath: string;
  readonly record: SeenRecord;
  /** ISO date; undefined where the pass stays current. */
  readonly until: string | undefined;
  /** Whether `until` is over. */
  readonly isLapsed: boolean;
};

/** Which passes are listed; what is not given does not narrow. Days are ISO dates, both of them in it. */
export type PassChoice = {
  /** Id of a unit: it and all below it. */
  readonly unit?: string;
  readonly course?: string;
  readonly from?: string;
  readonly to?: string;
};

type Office = { readonly units: readonly Unit[]; readonly requirements: readonly Requirement[] };

/** The latest pass of every person and course, in the order of `rows` and of courses; `today` is an ISO date. */
export function listPasses(rows: readonly PersonRow[], office: Office, today: string): ListedPass[] {
  const requiredOf = createRequired(office);
  return rows.flatMap(({ person, unitPath, records }) => {
    const required = person.isInRoster ? requiredOf(person.unit) : [];
    const courses = [...new Set(records.map(({ course }) => course))].toSorted();
    return courses.flatMap((course) => {
      const record = latestPass(records, course);
      if (record === undefined) return [];
      const until = currentUntil(required, course, record.finishedAt);
      const isLapsed = until !== undefined && until < today;
      return [{ key: `${person.id}\n${course}`, person, unitPath, record, until, isLapsed }];
    });
  });
}

/** The passes of a choice, in their order. */
export function choosePasses(
  passes: readonly ListedPass[],
  tree: UnitTree,
  { unit, course, from, to }: PassChoice,
): ListedPass[] {
  return passes.filter(({ person, record }) => {
    const day = record.finishedAt.slice(0, 10);
    return (
      (unit === undefined || (person.isInRoster && tree.isWithin(person.unit, unit))) &&
      (course === undefined || record.course === course) &&
      (from === undefined || day >= from) &&
      (to === undefined || day <= to)
    );
  });
}
