import type { ByteWriter } from "./byte-writer.ts";
import type { Cell } from "./csv.ts";
import { daySerial, momentSerial } from "./spreadsheet-dates.ts";
import { mainNamespace, styles, xmlStart, xmlText } from "./workbook-parts.ts";

/**
 * A column of a sheet. A cell that is not of its kind is written as what it is: a text as text, a number as number.
 * "day": ISO dates; "moment": ISO timestamps with their offset, shown in the time of this PC.
 */
export type SheetColumn = {
  readonly header: string;
  readonly kind: "text" | "number" | "day" | "moment";
  /** In characters; by its kind and header where it is not given. */
  readonly width?: number;
};

/** Rows of a spreadsheet, its header included. */
export const mostRows = 1_048_576;

/** There are more rows than a spreadsheet has. */
export class TooManyRows extends Error {
  override readonly name = "TooManyRows";
}

/** A sheet as XML: a turn for some rows each, after which `to` may be emptied. Gives the area that its filter covers. */
export function* sheetXml(
  columns: readonly SheetColumn[],
  rows: Iterable<readonly Cell[]>,
  to: ByteWriter,
): Generator<void, string> {
  const cells = cellColumns(columns);
  to.write(sheetStart(columns));
  const headers = columns.map(({ header }) => header);
  writeRow(
    to,
    "1",
    headers,
    cells.map((cell) => ({ ...cell, kind: "header" })),
  );
  let number = 1;
  for (const row of rows) {
    number += 1;
    if (number > mostRows) throw new TooManyRows(`more than ${mostRows - 1} rows`);
    writeRow(to, String(number), row, cells);
    if (to.length() >= turnLength) yield;
  }
  const last = columnLetters(Math.max(0, columns.length - 1));
  to.write(`</sheetData><autoFilter ref="A1:${last}${number}"/></worksheet>`);
  yield;
  return `$A$1:$${last}$${number}`;
}

/** Bytes: deflated in a few milliseconds. */
const turnLength = 131_072;

function sheetStart(columns: readonly SheetColumn[]): string {
  const widths = columns.map(
    (column, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(column)}" customWidth="1"/>`,
  );
  return `${xmlStart}<worksheet xmlns="${mainNamespace}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join("")}</cols><sheetData>`;
}

const usualWidths = { text: 22, number: 11, day: 12, moment: 17 } as const;

/** Room for the header and the arrow of its filter. */
function widthOf({ header, kind, width }: SheetColumn): number {
  return width ?? Math.min(60, Math.max(usualWidths[kind], header.length + 4));
}

type CellColumn = { readonly start: string; readonly kind: SheetColumn["kind"] | "header" };

/** A call for every bit of markup would be millions: what is the same for all cells of a column is put together once. */
function cellColumns(columns: readonly SheetColumn[]): CellColumn[] {
  return columns.map(({ kind }, at) => ({ start: `<c r="${columnLetters(at)}`, kind }));
}

function writeRow(
  to: ByteWriter,
  number: string,
  row: readonly Cell[],
  columns: readonly CellColumn[],
): void {
  to.write(`<row r="${number}">`);
  for (let at = 0; at < columns.length; at += 1) {
    const [cell, column] = [row[at], columns[at]];
    if (cell === undefined || cell === "" || column === undefined) continue;
    to.write(column.start);
    to.write(number);
    writeCell(to, cell, column.kind);
  }
  to.write("</row>");
}

function writeCell(to: ByteWriter, cell: string | number, kind: CellColumn["kind"]): void {
  if (typeof cell === "number") return writeNumber(to, cell, styles.plain);
  const serial = kind === "day" ? daySerial(cell) : kind === "moment" ? momentSerial(cell) : undefined;
  if (serial !== undefined) return writeNumber(to, serial, kind === "day" ? styles.day : styles.moment);
  writeText(to, cell, kind === "header" ? styles.header : styles.text);
}

/**
 * Always a text in its own words, so never a formula, whatever it begins with. The short way is a third less to write;
 * programs do not agree on how it has outer blanks, line ends and what looks like a code.
 */
function writeText(to: ByteWriter, text: string, style: number): void {
  if (/^\s|\s$|[\r\n]|_x/i.test(text)) {
    to.write(`" s="${style}" t="inlineStr"><is><t xml:space="preserve">`);
    to.write(xmlText(text));
    return to.write("</t></is></c>");
  }
  to.write(style === styles.text ? textStart : `" s="${style}" t="str"><v>`);
  to.write(xmlText(text));
  to.write("</v></c>");
}

const textStart = `" s="${styles.text}" t="str"><v>`;

function writeNumber(to: ByteWriter, value: number, style: number): void {
  to.write(Number.isFinite(value) ? `" s="${style}"><v>${value}</v></c>` : '"/>');
}

/** "A" for 0, "AA" for 26. */
function columnLetters(at: number): string {
  const before = Math.floor(at / 26);
  return `${before > 0 ? columnLetters(before - 1) : ""}${String.fromCharCode(65 + (at % 26))}`;
}
