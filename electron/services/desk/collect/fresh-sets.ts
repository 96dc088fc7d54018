import type { DerivedRecords } from "../../../../renderer/domain/records/derive-records.ts";
import { sha256 } from "../../bundles/witness.ts";
import type { ResponseSet, RowSet } from "../ledger/entries.ts";
import type { CourseResponses, CourseRows } from "../ledger/row-sets.ts";

/** Hashes by course. */
type Hashes = Readonly<Record<string, string>>;

/** What is new of a learner: the rows themselves, and what is noted of them, by course. */
type FreshSets = {
  readonly rows: readonly CourseRows[];
  readonly responses: readonly CourseResponses[];
  readonly noted: {
    readonly rows: Readonly<Record<string, RowSet>>;
    readonly responses: Readonly<Record<string, ResponseSet>>;
  };
};

/** The courses of which something came new or changed since. */
export function freshSets(
  key: string,
  pseudonym: string,
  derived: DerivedRecords,
  before: { readonly rows: Hashes; readonly responses: Hashes },
): FreshSets {
  const rows = rowsByCourse(key, derived).flatMap((set) => changed(set, before.rows));
  const responses = [...Map.groupBy(derived.responses, ({ course }) => course)].flatMap(([course, all]) =>
    changed({ pseudonym, course, responses: all }, before.responses),
  );
  return {
    rows: rows.map(({ set }) => set),
    responses: responses.map(({ set }) => set),
    noted: {
      rows: Object.fromEntries(
        rows.map(({ set: { course, records, status }, hash }) => [
          course,
          { hash, records: records.length, status: status.length },
        ]),
      ),
      responses: Object.fromEntries(
        responses.map(({ set: { course, responses: all }, hash }) => [
          course,
          { hash, responses: all.length, pseudonym },
        ]),
      ),
    },
  };
}

function rowsByCourse(key: string, { records, status }: DerivedRecords): CourseRows[] {
  const recordsOf = Map.groupBy(records, ({ course }) => course);
  const statusOf = Map.groupBy(status, ({ course }) => course);
  return [...new Set([...recordsOf.keys(), ...statusOf.keys()])].map((course) => ({
    key,
    course,
    records: recordsOf.get(course) ?? [],
    status: statusOf.get(course) ?? [],
  }));
}

function changed<RowsOfCourse extends { readonly course: string }>(
  set: RowsOfCourse,
  before: Hashes,
): { readonly set: RowsOfCourse; readonly hash: string }[] {
  // Derived by the same rule, the same rows have their fields in the same order.
  const hash = sha256(JSON.stringify(set)).slice(0, 16);
  return before[set.course] === hash ? [] : [{ set, hash }];
}
