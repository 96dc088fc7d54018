/** A cell of an export; undefined where there is nothing to say. Dates are ISO texts. */
export type Cell = string | number | undefined;

/** What a spreadsheet would take for a formula (CWE-1236). */
const formula = /^[=+\-@＝＋－＠\t\r\n]/u;

/**
 * A table as CSV for spreadsheets: a mark by which they know UTF-8, CRLF after every row, texts in quotes and, where
 * one could be taken for a formula, behind an apostrophe; numbers are numbers.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${[header, ...rows].map((row) => `${row.map(written).join(",")}\r\n`).join("")}`;
}

function written(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  if (cell === undefined) return "";
  return `"${(formula.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
}
