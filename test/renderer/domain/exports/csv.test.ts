import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { writeCsv } from "../../../../renderer/domain/exports/csv.ts";
import { anyText } from "../../../builders/any-text.ts";

describe("a table for spreadsheets", () => {
  test("begins with the mark of UTF-8 and its header, and ends every row as they do", () => {
    expect(writeCsv(["Name", "Days"], [["Daw “Khin”", 3]])).toBe('\ufeff"Name","Days"\r\n"Daw “Khin”",3\r\n');
  });

  test("has numbers as numbers, quotes doubled, and nothing where there is nothing", () => {
    expect(writeCsv([], [[-2.5, 'the "north"', undefined, ""]])).toBe(
      '\ufeff\r\n-2.5,"the ""north""",,""\r\n',
    );
  });

  test.each(["=1+1", "+65", "-1", "@sum", "\tx", "\rx", "\nx", "＝1"])("has no formula in %j", (text) => {
    expect(writeCsv([text], [])).toBe(`\ufeff"'${text}"\r\n`);
  });

  test("is read by another program as it was, but for the apostrophe before formulas", () => {
    const cell = fc.oneof(anyText, fc.string(), fc.integer());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const { data } = Papa.parse<string[]>(writeCsv(["a", "b"], rows).slice(1), { delimiter: "," });
        const wanted = rows.map((row) =>
          row.map((each) =>
            typeof each === "string" && /^[=+\-@＝＋－＠\t\r\n]/u.test(each) ? `'${each}` : String(each),
          ),
        );
        expect(data).toEqual([["a", "b"], ...wanted, [""]]);
      }),
    );
  });
});
