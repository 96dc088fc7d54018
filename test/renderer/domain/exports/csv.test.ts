import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { cellText } from "../../../../renderer/domain/exports/cell-text.ts";
import { type Cell, plainCsv, spreadsheetCsv } from "../../../../renderer/domain/exports/csv.ts";
import { anyText } from "../../../builders/any-text.ts";
import { aTable, csvOf } from "../../../builders/export-tables.ts";

const hostile = fc.oneof(
  anyText,
  fc.string(),
  fc.constantFrom(
    "=1+1",
    " \t=A1",
    "+65",
    "-1",
    "@sum",
    "＝1",
    "\u00a0=1",
    '"',
    "a\r\nb",
    "a,b",
    "; \t",
    "\u202eabc",
  ),
  fc.integer(),
);
const rowsOfTwo = fc.array(fc.array(hostile, { minLength: 2, maxLength: 2 }), { minLength: 1 });
const formula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;
const guarded = (text: string) => (formula.test(text) ? `'${text}` : text);
const wordsOf = (cell: Cell) => (typeof cell === "string" ? cellText(cell) : String(cell));

describe("a table for spreadsheets", () => {
  test("begins with the mark of UTF-8 and its headers, and ends every row as they do", () => {
    expect(csvOf(aTable(["text", "number"], [["Daw “Khin”", 3]]), spreadsheetCsv)).toBe(
      '\ufeff"Column 1","Column 2"\r\n"Daw “Khin”",3\r\n',
    );
  });

  test("has numbers as numbers, quotes doubled, and nothing where there is nothing", () => {
    const table = aTable(
      ["number", "text", "text", "text", "number"],
      [[-2.5, 'the "north"', undefined, "", Infinity]],
    );
    expect(csvOf(table, spreadsheetCsv).split("\r\n")[1]).toBe('-2.5,"the ""north""",,"",');
  });

  test("has dates as spreadsheets take them, moments in the time of this PC", () => {
    const moment = new Date(2026, 2, 1, 9, 30).toISOString();
    const table = aTable(["day", "moment", "moment"], [["2026-03-01", moment, "never"]]);
    expect(csvOf(table, spreadsheetCsv).split("\r\n")[1]).toBe("2026-03-01,2026-03-01 09:30,never");
  });

  test.each(["=1+1", "+65", "-1", "@sum", "\tx", "\nx", "＝1", "  =1", " \t+1", "\u00a0@x"])(
    "has no formula in %j",
    (text) => {
      const [[, header], [first]] = [
        csvOf(
          { ...aTable([], []), columns: [{ id: "a", header: text, kind: "text" }] },
          spreadsheetCsv,
        ).split('"'),
        Papa.parse<string[]>(csvOf(aTable(["text"], [[text]]), spreadsheetCsv)).data.slice(1),
      ];
      expect(header).toBe(`'${text}`);
      expect(first).toEqual([`'${text}`]);
    },
  );

  test("has no formula where a date should be", () => {
    expect(csvOf(aTable(["day"], [["=cmd()"]]), spreadsheetCsv)).toContain("'=cmd()");
  });

  test("is read by another program as it was, but for the apostrophe before formulas", () => {
    fc.assert(
      fc.property(rowsOfTwo, (rows) => {
        const text = csvOf(aTable(["text", "text"], rows), spreadsheetCsv).slice(1);
        const { data, errors } = Papa.parse<string[]>(text, { delimiter: ",", newline: "\r\n" });
        expect(errors).toEqual([]);
        const wanted = rows.map((row) =>
          row.map((cell) => (typeof cell === "string" ? guarded(wordsOf(cell)) : String(cell))),
        );
        expect(data).toEqual([["Column 1", "Column 2"], ...wanted, [""]]);
      }),
    );
  });
});

describe("a table for programs", () => {
  test("has no mark, the ids of its columns, quotes only where they are needed, and dates as they were recorded", () => {
    const moment = "2026-03-01T09:30:00.000+07:00";
    expect(csvOf(aTable(["text", "text", "moment"], [["=1", 'a "b", c', moment]]), plainCsv)).toBe(
      `c1,c2,c3\r\n=1,"a ""b"", c",${moment}\r\n`,
    );
  });

  test.each([",", ";", "\t"] as const)(
    "is read by another program as it was, with %j between columns",
    (delimiter) => {
      fc.assert(
        fc.property(rowsOfTwo, (rows) => {
          const text = csvOf(aTable(["text", "text"], rows), { ...plainCsv, delimiter });
          const { data } = Papa.parse<string[]>(text, { delimiter, newline: "\r\n" });
          expect(data).toEqual([["c1", "c2"], ...rows.map((row) => row.map(wordsOf)), [""]]);
        }),
      );
    },
  );

  test.each([
    ["day", "2026-03-01,2026-03-02"],
    ["day-month-year", "01/03/2026,02/03/2026"],
  ] as const)("has days by its own style: %s", (dates, line) => {
    const moment = new Date(2026, 2, 2, 0, 10).toISOString();
    const text = csvOf(aTable(["day", "moment"], [["2026-03-01", moment]]), { ...plainCsv, dates });
    expect(text.split("\r\n")[1]).toBe(line);
  });
});

test("a table of many rows is written in turns", () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => [`person ${at}`, at]);
  const lines = csvOf(aTable(["text", "number"], rows), plainCsv).split("\r\n");
  expect(lines).toHaveLength(20_002);
  expect(lines[20_000]).toBe("person 19999,19999");
});
