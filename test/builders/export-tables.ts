import { createByteWriter } from "../../renderer/domain/exports/byte-writer.ts";
import { type Cell, csvTurns, type Dialect } from "../../renderer/domain/exports/csv.ts";
import { recordRows } from "../../renderer/domain/exports/export-rows.ts";
import type { ExportTable, TableColumn } from "../../renderer/domain/exports/export-table.ts";
import { peopleRows, type SeenRecord, type SeenStatus } from "../../renderer/domain/desk/people-rows.ts";
import type { Making } from "../../renderer/domain/exports/making.ts";
import { startZip } from "../../renderer/platform/zip.ts";
import { createUnitTree } from "../../renderer/domain/desk/unit-tree.ts";
import { aDeskPerson, anOffice, today } from "./desk-people.ts";

export const noPause = async (): Promise<void> => undefined;

/** Made in one go. */
export const plainly: Making = { pause: noPause, startZip: async () => startZip() };

export const about = {
  title: "records",
  filter: ["Ministry / Ports"],
  date: "2026-11-28",
  madeAt: "2026-11-28T09:30:00.000+07:00",
};

/** A table whose columns are called by their places: ids c1, c2, …, headers "Column 1" and so on. */
export function aTable(
  kinds: readonly TableColumn["kind"][],
  rows: readonly (readonly Cell[])[],
): ExportTable {
  const columns = kinds.map((kind, at) => ({ id: `c${at + 1}`, header: `Column ${at + 1}`, kind }));
  return { columns, count: rows.length, rows };
}

/** A table as one text of CSV. */
export function csvOf(table: ExportTable, dialect: Dialect): string {
  const to = createByteWriter();
  const writing = csvTurns(table, dialect, to);
  let text = "";
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  while (writing.next().done !== true) text += decoder.decode(to.take());
  return text + decoder.decode(to.take());
}

export const courses = {
  office: anOffice,
  tree: createUnitTree(anOffice.units),
  areaOf: (course: string) => (course === "clear-words" ? ("A2.4" as const) : ("C1.1" as const)),
};

/** The people of these ids with what was collected of them. */
export function peopleWith(
  ids: readonly string[],
  { records = [], status = [] }: { readonly records?: SeenRecord[]; readonly status?: SeenStatus[] },
) {
  const people = ids.map((id) => aDeskPerson(id));
  return peopleRows(anOffice, courses.tree, people, { records, status }, today);
}

/** The rows of records of these people, whose ids are the records' learners. */
export function rowsWith(records: SeenRecord[]) {
  const ids = [...new Set(records.map(({ learner }) => learner))];
  return recordRows(peopleWith(ids, { records }), {}, courses);
}
