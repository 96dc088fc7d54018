import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { tableWorkbook, workbookWords } from "../../../../renderer/domain/exports/spreadsheet-workbook.ts";
import { about, aTable, plainly } from "../../../builders/export-tables.ts";

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

test("a workbook's second sheet says what it holds, by which filter, how many rows, and what the columns are", async () => {
  const { columns, ...rest } = aTable(["text"], [["x"], ["y"]]);
  const table = { ...rest, columns: columns.map((column) => ({ ...column, meaning: "A name." })) };
  const textsOf = async (filter: readonly string[]) => {
    const parts = unzipSync(await tableWorkbook(table, { ...about, filter }, words, plainly));
    const sheet = strFromU8(parts["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
    return [...sheet.matchAll(/<v[^>]*>([^<]*)</g)].map(([, value]) => value);
  };
  const texts = await textsOf(["Ports", "overdue"]);
  expect(texts.slice(0, 8)).toEqual([
    "What",
    "Meaning",
    "Contents",
    "records",
    "Filter",
    "Ports",
    "Filter",
    "overdue",
  ]);
  expect(texts.slice(10)).toEqual(["Rows", "2", "Times", "Of this PC", "Column 1", "A name."]);
  expect((await textsOf([])).slice(4, 6)).toEqual(["Filter", "none"]);
});

test("cells are shown as a spreadsheet shows them", () => {
  const moment = new Date(2026, 2, 1, 9, 30).toISOString();
  expect([
    workbookWords(moment, "moment"),
    workbookWords("soon", "moment"),
    workbookWords("2026-03-01", "day"),
    workbookWords("=1", "text"),
    workbookWords(2.5, "number"),
    workbookWords(Number.NaN, "number"),
    workbookWords(undefined, "text"),
  ]).toEqual(["2026-03-01 09:30", "soon", "2026-03-01", "=1", "2.5", "", ""]);
});
