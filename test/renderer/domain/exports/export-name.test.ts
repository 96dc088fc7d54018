import { expect, test } from "vitest";
import { exportName } from "../../../../renderer/domain/exports/export-name.ts";

test("the name says what it holds, by which filter, of which day and how many rows", () => {
  expect(exportName("people", ["overdue", "Ministry / Records"], "2026-11-28", 9, ".csv")).toBe(
    "pandu_people_overdue_Ministry-Records_2026-11-28_n9.csv",
  );
  expect(exportName("people", [], "2026-11-28", 0, ".csv")).toBe("pandu_people_2026-11-28_n0.csv");
});

test("nothing stands in it that a file system does not take, and no letter is cut in two", () => {
  const name = exportName("รายชื่อ", ["../..\\x:*?<>|\n", "กี่".repeat(80)], "2026-11-28", 1, ".csv");
  expect(name).toMatch(/^pandu_รายชื่อ_x_(กี่)+_2026-11-28_n1\.csv$/u);
  expect(Buffer.byteLength(name)).toBeLessThan(255);
});

test("a long name keeps its day, its count and its ending, and fits where a name has 255 bytes", () => {
  const name = exportName(
    "မှတ်တမ်းများ",
    ["ဝန်ကြီးဌာန".repeat(20), "x".repeat(300)],
    "2026-11-28",
    1_000_000,
    ".ndjson",
  );
  expect(name).toMatch(/_2026-11-28_n1000000\.ndjson$/);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
});
