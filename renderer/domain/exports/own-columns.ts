import type { Cell, Dialect } from "./csv.ts";
import type { ExportTable } from "./export-table.ts";

/** What can be exported. */
export const exportContents = ["records", "people", "status"] as const;

export type ExportContents = (typeof exportContents)[number];

/** A supervisor's own choice of columns, kept at the desk. */
export type ColumnPreset = {
  readonly id: string;
  readonly name: string;
  readonly contents: ExportContents;
  /** In the order of the file; a column may be there more than once. */
  readonly columns: readonly { readonly id: string; readonly header: string }[];
  readonly dates: Extract<Dialect["dates"], "recorded" | "day" | "day-month-year">;
  readonly delimiter: Dialect["delimiter"];
  readonly isForSpreadsheets: boolean;
};

/** What a supervisor has set up for exports. */
export type ExportSettings = {
  readonly presets: readonly ColumnPreset[];
  /** What the accounts of the actors in xAPI statements belong to, an IRI; the office's own where there is none. */
  readonly homePage?: string;
};

/** How a preset's file is written. */
export function presetDialect({ dates, delimiter, isForSpreadsheets }: ColumnPreset): Dialect {
  return { dates, delimiter, isForSpreadsheets, names: "headers" };
}

/** A table with a preset's columns in its order; those that there are no more stay empty. */
export function presetTable(
  { columns: chosen }: ColumnPreset,
  { columns, count, rows }: ExportTable,
): ExportTable {
  const places = chosen.map(({ id }) => columns.findIndex((column) => column.id === id));
  return {
    columns: chosen.map(({ id, header }, at) => ({
      id,
      header,
      kind: columns[places[at] ?? -1]?.kind ?? "text",
    })),
    count,
    rows: {
      *[Symbol.iterator]() {
        for (const row of rows) yield places.map((place): Cell => row[place]);
      },
    },
  };
}
