import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sheetNames } from "../../../../renderer/domain/exports/sheet-names.ts";
import { anyText } from "../../../builders/any-text.ts";

describe("names of sheets", () => {
  test("lose what spreadsheets do not take, and are cut to 31 signs", () => {
    expect(sheetNames(["Ports [a]: b*c?/d\\e", "'quoted'", " ", "History", "รายชื่อ".repeat(9)])).toEqual([
      "Ports a b c d e",
      "quoted",
      "Sheet",
      "History_",
      "รายชื่อ".repeat(9).slice(0, 31),
    ]);
  });

  test("are numbered where they would be alike", () => {
    expect(sheetNames(["People", "people", "PEOPLE", "x".repeat(40), "x".repeat(31)])).toEqual([
      "People",
      "people (2)",
      "PEOPLE (3)",
      "x".repeat(31),
      `${"x".repeat(27)} (2)`,
    ]);
  });

  test("are taken by spreadsheets whatever they were", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 6 }), (wanted) => {
        const names = sheetNames(wanted);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\\u0000-\u001f]|^'|'$/);
          expect(name.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
