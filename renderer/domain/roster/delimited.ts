import { mostOfTable as most, type ReadTable } from "./table.ts";

const delimiters = ["\t", ",", ";", "|"] as const;

/**
 * Reads text as spreadsheets write and copy it: RFC 4180 with commas, semicolons, tabs or bars, whichever the first
 * lines have most of; a quote within a plain cell is a letter. Cells are trimmed and bounded.
 */
export function readDelimited(text: string): ReadTable {
  const plain = text.startsWith("\ufeff") ? text.slice(1) : text;
  const delimiter = delimiterOf(plain);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < plain.length) {
    const { cell, end } =
      plain[at] === '"' ? quotedCell(plain, at, delimiter) : plainCell(plain, at, delimiter);
    if (row.length < most.columns) row.push(cell);
    at = end + 1;
    if (plain[end] === delimiter) {
      // A delimiter at the very end has an empty cell behind it.
      if (at === plain.length && row.length < most.columns) row.push("");
      continue;
    }
    if (rows.length === most.rows) return { rows, isCut: true };
    rows.push(row);
    row = [];
    if (plain[end] === "\r" && plain[at] === "\n") at += 1;
  }
  if (row.length > 0) rows.push(row);
  return { rows, isCut: false };
}

type ReadCell = { readonly cell: string; readonly end: number };

function plainCell(text: string, from: number, delimiter: string): ReadCell {
  const end = endOf(text, from, delimiter);
  return { cell: bounded(text.slice(from, Math.min(end, from + most.letters))), end };
}

/** Up to the quote that closes it; what stands between that and the delimiter belongs to it too. */
function quotedCell(text: string, from: number, delimiter: string): ReadCell {
  let cell = "";
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    // A quote that nothing closes is a letter, so that one of them does not swallow the rest of the file.
    if (quote === -1) return plainCell(text, from, delimiter);
    if (cell.length < most.letters) cell += text.slice(at, Math.min(quote, at + most.letters));
    if (text[quote + 1] !== '"') {
      const end = endOf(text, quote + 1, delimiter);
      return { cell: bounded(cell + text.slice(quote + 1, Math.min(end, quote + 1 + most.letters))), end };
    }
    cell += '"';
    at = quote + 2;
  }
}

function endOf(text: string, from: number, delimiter: string): number {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return end;
}

function bounded(cell: string): string {
  return cell.slice(0, most.letters).trim();
}

/** Whichever the first lines have most of, outside quotes; a comma where they have none. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 20_000).replaceAll(/"[^"]*"/g, "");
  const lines = start
    .split(/\r\n|\n|\r/)
    .slice(0, 20)
    .join("\n");
  const [best] = delimiters
    .map((each) => ({ each, count: lines.split(each).length - 1 }))
    .toSorted((one, other) => other.count - one.count);
  return best !== undefined && best.count > 0 ? best.each : ",";
}
