import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { readDelimited } from "../../../../renderer/domain/roster/delimited.ts";
import { anyText } from "../../../builders/any-text.ts";

const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('"', "a,b", "x;y", "two\nlines", "ชื่อ", "အောင်", "1\t2"),
);
/** The first row has every delimiter of its own, so that there is no doubt which one it is. */
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc.tuple(
      fc.constant(Array.from({ length: width }, (_, at) => `column ${at}`)),
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 }),
    ),
  );
/** Cells are trimmed. */
const trimmed = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map((each) => each.trim()));

for (const delimiter of [",", ";", "\t", "|"]) {
  test(`what another program writes with ${JSON.stringify(delimiter)} is read as it was`, () => {
    fc.assert(
      fc.property(table, fc.constantFrom("\r\n", "\n", "\r"), ([header, rows], newline) => {
        const text = Papa.unparse([header, ...rows], { delimiter, newline, quotes: true });
        expect(readDelimited(text).rows).toEqual(trimmed([header, ...rows]));
      }),
      { numRuns: 150 },
    );
  });
}

test("any text is read without a fault, row by row, and bounded", () => {
  fc.assert(
    fc.property(
      fc.oneof(anyText, fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", "a", "\t") })),
      (text) => {
        const { rows } = readDelimited(text);
        const breaks = text.split(/\r\n|\n|\r/).length;
        expect(rows.length).toBeLessThanOrEqual(breaks);
        for (const each of rows.flat()) expect(each).toBe(each.trim());
      },
    ),
  );
});
