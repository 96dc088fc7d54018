import type { Dialect } from "./csv.ts";
import type { RecordRow } from "./export-rows.ts";
import { type ExportTable, rowsOf, type TableColumn } from "./export-table.ts";

/** Learning management systems that take passes as CSV. */
export const lmsNames = ["totara", "moodle"] as const;

export type LmsName = (typeof lmsNames)[number];

/** Without marks and apostrophes, which an LMS would take for a part of the text; days as YYYY-MM-DD. */
export const lmsCsv: Dialect = { delimiter: ",", isForSpreadsheets: false, dates: "day", names: "ids" };

/** What an LMS takes, and how many passes it cannot take because the person has no staff number of their own. */
export type LmsTable = ExportTable & { readonly withoutStaffNumber: number };

/**
 * The passes for an LMS: of each person and course the latest one, for it keeps one. Users are known by their staff
 * number, courses by Pandu's id of the course. `rows` stand in the order of the passes of each person.
 */
export function lmsTable(lms: LmsName, rows: readonly RecordRow[]): LmsTable {
  const latest = new Map<string, RecordRow>();
  for (const row of rows) latest.set(`${row.person.id}\n${row.record.course}`, row);
  const passes = [...latest.values()];
  const taken = passes.filter(({ account }) => account !== "");
  return {
    columns: columnsOf[lms],
    count: taken.length,
    rows: rowsOf(taken, cellsOf[lms]),
    withoutStaffNumber: passes.length - taken.length,
  };
}

function column(id: string, kind: TableColumn["kind"] = "text"): TableColumn {
  return { id, header: id, kind };
}

/**
 * Totara: "Upload course records" (totara.help, "Managing course completion uploads"; the columns' names are those of its
 * upload page). Moodle: admin/tool/import_completion, as its README and `classes/file/csv_helper.php` have it: the
 * field that users are mapped by, the one that courses are mapped by (`shortname` from the version with "Course
 * mapping" on), `timestarted`, `timecompleted`.
 */
const columnsOf: Readonly<Record<LmsName, readonly TableColumn[]>> = {
  totara: [
    column("username"),
    column("courseshortname"),
    column("courseidnumber"),
    column("completiondate", "moment"),
    column("grade", "number"),
  ],
  moodle: [
    column("username"),
    column("shortname"),
    column("timestarted", "moment"),
    column("timecompleted", "moment"),
  ],
};

const cellsOf: Readonly<Record<LmsName, (row: RecordRow) => ReturnType<typeof totaraCells>>> = {
  totara: totaraCells,
  moodle: ({ account, record }) => [account, record.course, record.startedAt, record.finishedAt],
};

/** The grade in per cent, with two digits. */
function totaraCells({ account, record }: RecordRow): readonly (string | number)[] {
  const { points, of } = record.passingScore;
  const grade = Math.round((points / of) * 10_000) / 100;
  return [account, record.course, record.course, record.finishedAt, grade];
}
