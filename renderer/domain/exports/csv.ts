import type { ByteWriter } from "./byte-writer.ts";
import { cellText } from "./cell-text.ts";
import type { ExportTable, TableColumn } from "./export-table.ts";
import { localMoment } from "./spreadsheet-dates.ts";

/** A cell of an export; undefined where there is nothing to say. Dates are ISO texts. */
export type Cell = string | number | undefined;

/** How days and moments are written; all but "recorded" in the time of this PC. */
export type DateStyle =
  /** As the record has it: ISO 8601, moments with their offset. */
  | "recorded"
  /** `2026-03-01` and `2026-03-01 09:30`: what spreadsheets take for dates. */
  | "spreadsheet"
  /** `2026-03-01`, of moments too. */
  | "day"
  /** `01/03/2026`, of moments too. */
  | "day-month-year";

/** A way of writing CSV. Rows end in CRLF, quotes are doubled (RFC 4180). */
export type Dialect = {
  readonly delimiter: "," | ";" | "\t";
  /** With the mark by which spreadsheets know UTF-8, all texts in quotes, and an apostrophe before what looks like a formula. */
  readonly isForSpreadsheets: boolean;
  readonly dates: DateStyle;
  /** What names the columns. */
  readonly names: "headers" | "ids";
};

export const spreadsheetCsv: Dialect = {
  delimiter: ",",
  isForSpreadsheets: true,
  dates: "spreadsheet",
  names: "headers",
};

export const plainCsv: Dialect = {
  delimiter: ",",
  isForSpreadsheets: false,
  dates: "recorded",
  names: "ids",
};

/** What a spreadsheet would take for a formula (CWE-1236), also after blanks that it drops. */
const formula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** A table as CSV, with a turn for some rows each, after which `to` may be emptied. */
export function* csvTurns(
  { columns, rows }: ExportTable,
  dialect: Dialect,
  to: ByteWriter,
): Generator<void, void> {
  const writeCell = cellWriter(to, dialect);
  if (dialect.isForSpreadsheets) to.write("\ufeff");
  for (const [at, column] of columns.entries()) {
    if (at > 0) to.write(dialect.delimiter);
    writeCell(headerWords(column, dialect), "text");
  }
  to.write("\r\n");
  for (const row of rows) {
    for (let at = 0; at < columns.length; at += 1) {
      if (at > 0) to.write(dialect.delimiter);
      writeCell(row[at], columns[at]?.kind ?? "text");
    }
    to.write("\r\n");
    if (to.length() >= turnLength) yield;
  }
}

/** Bytes. */
const turnLength = 131_072;

function cellWriter(to: ByteWriter, dialect: Dialect) {
  const { delimiter, isForSpreadsheets } = dialect;
  const special = new RegExp(`["\\r\\n${delimiter}]|^\\s|\\s$`);
  return (cell: Cell, kind: TableColumn["kind"]): void => {
    const words = cellWords(cell, kind, dialect);
    const isQuoted = typeof cell === "string" && (isForSpreadsheets ? !isDate(kind) : special.test(words));
    if (!isQuoted) return to.write(words);
    to.write('"');
    to.write(words.includes('"') ? words.replaceAll('"', '""') : words);
    to.write('"');
  };
}

/** What names a column. */
export function headerWords({ id, header }: TableColumn, { names }: Dialect): string {
  return names === "ids" ? id : header;
}

/** A cell as whoever reads the file again has it. */
export function cellWords(
  cell: Cell,
  kind: TableColumn["kind"],
  { dates, isForSpreadsheets }: Dialect,
): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  const text = cellText(isDate(kind) ? dateWords(cell, kind, dates) : cell);
  return isForSpreadsheets && formula.test(text) ? `'${text}` : text;
}

function isDate(kind: TableColumn["kind"]): kind is "day" | "moment" {
  return kind === "day" || kind === "moment";
}

function dateWords(cell: string, kind: "day" | "moment", dates: DateStyle): string {
  if (dates === "recorded") return cell;
  const local = kind === "moment" ? localMoment(cell) : cell;
  if (local === undefined || dates === "spreadsheet") return local ?? cell;
  const day = local.slice(0, 10);
  return dates === "day" ? day : day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$3/$2/$1");
}
