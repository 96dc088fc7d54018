import { mostOfTable as most, type ReadTable } from "../../domain/roster/table.ts";
import { attributeOf, type Element, elements } from "./elements.ts";

/** The rows of a sheet as texts, where the spreadsheet shows them: rows and cells that it leaves out are empty. */
export function sheetRows(xml: string, strings: readonly string[]): ReadTable {
  const rows: string[][] = [];
  let cell = { column: 0, type: "n", text: "" };
  for (const element of elements(xml)) {
    const { step, path, text } = element;
    const name = path.at(-1);
    if (name === "row" && step === "begin") {
      const number = Number(attributeOf(element, "r") ?? rows.length + 1);
      if (number > most.rows) return { rows, isCut: true };
      while (rows.length < number) rows.push([]);
    }
    const row = rows.at(-1);
    if (row === undefined || !path.includes("c")) continue;
    if (name === "c" && step === "begin") cell = cellAt(element, row.length);
    if (step === "text" && isValue(path) && cell.text.length < most.letters) cell.text += text;
    if (name === "c" && step === "end" && cell.column < most.columns) {
      while (row.length < cell.column) row.push("");
      row[cell.column] = textOf(cell, strings).slice(0, most.letters).trim();
    }
  }
  return { rows, isCut: false };
}

/** Beside the value there may be a formula, and how words are read out. */
function isValue(path: readonly string[]): boolean {
  const name = path.at(-1);
  return name === "v" || (name === "t" && path.includes("is") && !path.includes("rPh"));
}

function cellAt(element: Element, next: number) {
  const letters = /^[A-Z]{1,3}/.exec(attributeOf(element, "r") ?? "")?.[0];
  const column =
    letters === undefined
      ? next
      : [...letters].reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 64) - 64, 0) - 1;
  return { column, type: attributeOf(element, "t") ?? "n", text: "" };
}

function textOf(
  { type, text }: { readonly type: string; readonly text: string },
  strings: readonly string[],
): string {
  if (type === "s") return strings[Number(text)] ?? "";
  // A long staff number is stored as 1.2345678901E10.
  if (type === "n" && /E/i.test(text) && Number.isSafeInteger(Number(text))) return String(Number(text));
  return text;
}
