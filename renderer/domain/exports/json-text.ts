import type { ByteWriter } from "./byte-writer.ts";
import { cellText } from "./cell-text.ts";
import type { Cell } from "./csv.ts";
import type { ExportAbout, ExportTable, TableColumn } from "./export-table.ts";

/** A table as JSON, `{ about, records }`, a record a line; with a turn for some records each. */
export function* jsonTurns(
  { columns, count, rows }: ExportTable,
  { title, filter, madeAt }: ExportAbout,
  to: ByteWriter,
): Generator<void, void> {
  const about = { title, filter, date: madeAt, count, format: 1 };
  to.write(`{"about":${JSON.stringify(about)},"records":[`);
  let separator = "\n";
  for (const row of rows) {
    to.write(separator);
    to.write(JSON.stringify(jsonRecord(columns, row)));
    separator = ",\n";
    if (to.length() >= turnLength) yield;
  }
  to.write("\n]}\n");
}

const turnLength = 131_072;

/** A row by the ids of its columns; dates as the record has them, null where there is nothing to say. */
export function jsonRecord(
  columns: readonly TableColumn[],
  row: readonly Cell[],
): Record<string, Cell | null> {
  return Object.fromEntries(columns.map(({ id }, at) => [id, jsonValue(row[at])]));
}

function jsonValue(cell: Cell): Cell | null {
  return typeof cell === "string" ? cellText(cell) : (cell ?? null);
}
