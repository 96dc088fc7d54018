import { cellWords, type Dialect, headerWords, csvTurns, plainCsv, spreadsheetCsv } from "./csv.ts";
import { exportName } from "./export-name.ts";
import type { RecordRow } from "./export-rows.ts";
import { type ExportAbout, type ExportTable, firstRows } from "./export-table.ts";
import { fileInTurns } from "./file-in-turns.ts";
import { jsonRecord, jsonTurns } from "./json-text.ts";
import { type LmsName, lmsCsv, lmsTable } from "./lms-tables.ts";
import type { Making } from "./making.ts";
import { type ColumnPreset, presetDialect, presetTable } from "./own-columns.ts";
import { type AboutWords, tableWorkbook, workbookWords } from "./spreadsheet-workbook.ts";
import { type CourseTitle, distinctRecords, type XapiChoice, xapiStatement, xapiTurns } from "./xapi.ts";

/** The format of a file, with what it needs beside the table. */
export type ExportFormat =
  | { readonly kind: "csv" | "plain" | "json" }
  | { readonly kind: "xlsx"; readonly words: AboutWords }
  | { readonly kind: "own"; readonly preset: ColumnPreset }
  | { readonly kind: LmsName; readonly records: readonly RecordRow[] }
  | {
      readonly kind: "xapi";
      readonly records: readonly RecordRow[];
      readonly choice: XapiChoice;
      readonly titleOf: CourseTitle;
    };

/** The first rows as whoever opens the file finds them: in columns, or as lines of text. */
export type ExportPreview =
  | {
      readonly kind: "table";
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: "lines"; readonly lines: readonly string[] };

/** A file that can be written. */
export type PreparedExport = {
  /** With what it holds, the filter, the day and the count. */
  readonly name: string;
  readonly count: number;
  readonly preview: ExportPreview;
  /** Passes that are not in the file because the person has no staff number. */
  readonly withoutStaffNumber: number;
  readonly write: (making: Making) => Promise<Uint8Array<ArrayBuffer>>;
};

const shownRows = 5;

/** Makes ready what a format makes of a table. */
export function prepareExport(format: ExportFormat, table: ExportTable, about: ExportAbout): PreparedExport {
  const name = (count: number, ending: string) =>
    exportName(about.title, about.filter, about.date, count, ending);
  const asCsv = (taken: ExportTable, dialect: Dialect, withoutStaffNumber = 0): PreparedExport => ({
    name: name(taken.count, ".csv"),
    count: taken.count,
    preview: csvPreview(taken, dialect),
    withoutStaffNumber,
    write: ({ pause }) => fileInTurns((to) => csvTurns(taken, dialect, to), pause),
  });
  const { count } = table;
  switch (format.kind) {
    case "csv":
      return asCsv(table, spreadsheetCsv);
    case "plain":
      return asCsv(table, plainCsv);
    case "own":
      return asCsv(presetTable(format.preset, table), presetDialect(format.preset));
    case "totara":
    case "moodle": {
      const taken = lmsTable(format.kind, format.records);
      return asCsv(taken, lmsCsv, taken.withoutStaffNumber);
    }
    case "xlsx":
      return {
        name: name(count, ".xlsx"),
        count,
        preview: workbookPreview(table),
        withoutStaffNumber: 0,
        write: (making) => tableWorkbook(table, about, format.words, making),
      };
    case "json": {
      const lines = firstRows(table, shownRows).map((row) => JSON.stringify(jsonRecord(table.columns, row)));
      return {
        name: name(count, ".json"),
        count,
        preview: { kind: "lines", lines },
        withoutStaffNumber: 0,
        write: ({ pause }) => fileInTurns((to) => jsonTurns(table, about, to), pause),
      };
    }
    case "xapi": {
      const { choice, titleOf } = format;
      const records = distinctRecords(format.records);
      const lines = records
        .slice(0, shownRows)
        .map((row) => JSON.stringify(xapiStatement(row, choice, titleOf)));
      return {
        name: name(records.length, ".ndjson"),
        count: records.length,
        preview: { kind: "lines", lines },
        withoutStaffNumber: 0,
        write: ({ pause }) => fileInTurns((to) => xapiTurns(records, choice, titleOf, to), pause),
      };
    }
  }
  return format satisfies never;
}

function csvPreview(table: ExportTable, dialect: Dialect): ExportPreview {
  const { columns } = table;
  return {
    kind: "table",
    header: columns.map((column) => headerWords(column, dialect)),
    rows: firstRows(table, shownRows).map((row) =>
      columns.map(({ kind }, at) => cellWords(row[at], kind, dialect)),
    ),
  };
}

function workbookPreview(table: ExportTable): ExportPreview {
  const { columns } = table;
  return {
    kind: "table",
    header: columns.map(({ header }) => header),
    rows: firstRows(table, shownRows).map((row) =>
      columns.map(({ kind }, at) => workbookWords(row[at], kind)),
    ),
  };
}
