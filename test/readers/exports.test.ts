import { beforeEach, describe, expect, test } from "vitest";
import { cutMark, longestText } from "../../renderer/domain/exports/cell-text.ts";
import type { Cell } from "../../renderer/domain/exports/csv.ts";
import { prepareExport } from "../../renderer/domain/exports/prepare-export.ts";
import { about, aTable, plainly } from "../builders/export-tables.ts";
import { libreOffice, readBySpreadsheet, type ReadCell } from "./spreadsheet.ts";

const names = [
  "สมชาย ใจดี",
  "ဒေါ်ခင်မြင့်",
  "សុខ សុភា",
  "عمر بن الخطاب",
  "Nguyễn Thị Hoà",
  "ທ້າວ ສົມສັກ",
  "陳美玲 😀",
  'Kovač; O\'Brien, "Jr"',
];
const hostile = [
  "=1+1",
  "+65 1234",
  "-2",
  "@SUM(A1:A9)",
  ' =HYPERLINK("http://x")',
  "=cmd|' /C calc'!A0",
  "007",
  "1E5",
  "_x0041_",
  "<b>&amp;</b>",
  "two\nlines",
  "a  b",
  "\u202ecba",
];
const moment = (hour: number) => new Date(2026, 2, 1, hour, 30).toISOString();
const rows: Cell[][] = [...names, ...hostile].map((text, at) => [
  text,
  `N-${at}`,
  `2026-${String((at % 12) + 1).padStart(2, "0")}-15`,
  moment(at % 24),
  at / 2,
  at % 3 === 0 ? undefined : text,
]);
const table = aTable(["text", "text", "day", "moment", "number", "text"], rows);
const words = {
  ...{
    sheet: "About",
    what: "What",
    value: "Meaning",
    contents: "Contents",
    filter: "Filter",
    noFilter: "none",
  },
  ...{ date: "Date", count: "Rows", times: "Times", timesMeaning: "Of this PC" },
};
const typed = (type: ReadCell["type"], value: string): ReadCell => ({ type, value });
const shortMoment = (value: string) => value.replace(/(T\d\d:\d\d).*$/, "$1");
const read = async (ending: string, bytes: Uint8Array) =>
  (await readBySpreadsheet(`export${ending}`, bytes)).map(({ name, rows: found }) => ({
    name,
    rows: found.map((row) => row.map((cell) => ({ ...cell, value: shortMoment(cell.value) }))),
  }));

/** What a spreadsheet should have of a row, given what becomes of its texts. */
const wanted = (row: readonly Cell[], text: (cell: string) => ReadCell): ReadCell[] => {
  const [name, number, day, , half, again] = row;
  const at = rows.indexOf(row as Cell[]);
  const cells = [
    text(String(name)),
    text(String(number)),
    typed("date", String(day)),
    typed("date", `2026-03-01T${String(at % 24).padStart(2, "0")}:30`),
    typed("number", String(half)),
  ];
  return again === undefined ? cells : [...cells, text(String(again))];
};

describe("LibreOffice", () => {
  beforeEach(({ skip }) => skip(libreOffice === undefined, "LibreOffice is not installed"));

  test("reads every cell of a workbook as it was: texts, days, moments, numbers; and no formula", async () => {
    const bytes = await prepareExport({ kind: "xlsx", words }, table, about).write(plainly);
    const [records, aboutSheet] = await read(".xlsx", bytes);
    expect(records?.name).toBe("records");
    expect(records?.rows[0]).toEqual(table.columns.map(({ header }) => typed("text", header)));
    expect(records?.rows.slice(1)).toEqual(rows.map((row) => wanted(row, (text) => typed("text", text))));
    expect(aboutSheet?.name).toBe("About");
    expect(aboutSheet?.rows.map((row) => row.map(({ value }) => value))).toContainEqual([
      "Rows",
      `${rows.length}`,
    ]);
  });

  test("reads the CSV for spreadsheets without one formula, and every name as it was", async () => {
    const bytes = await prepareExport({ kind: "csv" }, table, about).write(plainly);
    const [sheet] = await read(".csv", bytes);
    expect(sheet?.rows).toHaveLength(rows.length + 1);
    const found = sheet?.rows.slice(1) ?? [];
    expect(found.flat().filter(({ formula }) => formula !== undefined)).toEqual([]);
    for (const [at, row] of rows.entries()) {
      // What a spreadsheet takes for a number is the supervisor's business in CSV; the workbook has it as it is.
      if (["007", "1E5"].includes(String(row[0]))) continue;
      const guarded = (text: string) => typed("text", /^\s*[=+\-@]/.test(text) ? `'${text}` : text);
      expect(found[at]).toEqual(wanted(row, guarded));
    }
  });

  test("opens a workbook with texts that had no room", async () => {
    const long = aTable(["text"], [["ក".repeat(longestText + 5)], ["x".repeat(longestText)]]);
    const [sheet] = await read(
      ".xlsx",
      await prepareExport({ kind: "xlsx", words }, long, about).write(plainly),
    );
    expect(sheet?.rows.slice(1).map(([cell]) => cell?.value.length)).toEqual([longestText, longestText]);
    expect(sheet?.rows[1]?.[0]?.value.endsWith(cutMark)).toBe(true);
  });
});
