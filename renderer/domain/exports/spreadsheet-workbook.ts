import { cellText } from "./cell-text.ts";
import type { Cell } from "./csv.ts";
import type { ExportAbout, ExportTable, TableColumn } from "./export-table.ts";
import type { Making } from "./making.ts";
import { localMoment, momentSerial } from "./spreadsheet-dates.ts";
import { type Sheet, writeWorkbook } from "./workbook.ts";

/** The words of the sheet that says what a workbook holds. */
export type AboutWords = {
  readonly sheet: string;
  readonly what: string;
  readonly value: string;
  readonly contents: string;
  readonly filter: string;
  readonly noFilter: string;
  readonly date: string;
  readonly count: string;
  readonly times: string;
  readonly timesMeaning: string;
};

/** A table as a workbook, its rows on the first sheet; the second says what it holds, by which filter, of when, and how many rows. */
export function tableWorkbook(
  table: ExportTable,
  about: ExportAbout,
  words: AboutWords,
  making: Making,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, madeAt } = about;
  const rows: Sheet = { name: title, columns: table.columns, rows: table.rows };
  return writeWorkbook({ title, madeAt, sheets: [rows, aboutSheet(table, about, words)] }, making);
}

function aboutSheet({ columns, count }: ExportTable, about: ExportAbout, words: AboutWords): Sheet {
  const filter = about.filter.length === 0 ? [words.noFilter] : about.filter;
  return {
    name: words.sheet,
    columns: [
      { header: words.what, kind: "text", width: 28 },
      { header: words.value, kind: "text", width: 80 },
    ],
    rows: [
      [words.contents, about.title],
      ...filter.map((each) => [words.filter, each]),
      [words.date, localMoment(about.madeAt) ?? about.madeAt],
      [words.count, count],
      [words.times, words.timesMeaning],
      ...columns.map(({ header, meaning }) => [header, meaning]),
    ],
  };
}

/** A cell as a spreadsheet shows it. */
export function workbookWords(cell: Cell, kind: TableColumn["kind"]): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  const isDate = kind === "moment" && momentSerial(cell) !== undefined;
  return isDate ? (localMoment(cell) ?? cell) : cellText(cell);
}
