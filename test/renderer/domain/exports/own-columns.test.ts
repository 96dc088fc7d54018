import { expect, test } from "vitest";
import {
  type ColumnPreset,
  presetDialect,
  presetTable,
} from "../../../../renderer/domain/exports/own-columns.ts";
import { aTable, csvOf } from "../../../builders/export-tables.ts";

const preset: ColumnPreset = {
  id: "p",
  name: "HR",
  contents: "records",
  columns: [
    { id: "c3", header: "Tarikh; lulus" },
    { id: "gone", header: "Old" },
    { id: "c1", header: "Nama" },
  ],
  dates: "day-month-year",
  delimiter: ";",
  isForSpreadsheets: false,
};

test("a preset has its columns in its order under its names, with its dates and delimiter", () => {
  const table = aTable(["text", "number", "day"], [["=Siti", 3, "2026-03-01"]]);
  expect(csvOf(presetTable(preset, table), presetDialect(preset))).toBe(
    '"Tarikh; lulus";Old;Nama\r\n01/03/2026;;=Siti\r\n',
  );
  const guarded = { ...preset, isForSpreadsheets: true };
  expect(csvOf(presetTable(guarded, table), presetDialect(guarded))).toBe(
    `\ufeff"Tarikh; lulus";"Old";"Nama"\r\n01/03/2026;;"'=Siti"\r\n`,
  );
});
