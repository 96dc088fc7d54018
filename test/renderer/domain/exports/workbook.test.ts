import { XMLParser, XMLValidator } from "fast-xml-parser";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { mostRows, TooManyRows } from "../../../../renderer/domain/exports/sheet-xml.ts";
import { type Workbook, writeWorkbook } from "../../../../renderer/domain/exports/workbook.ts";
import { anyText } from "../../../builders/any-text.ts";
import { plainly } from "../../../builders/export-tables.ts";

const madeAt = "2026-11-28T09:30:00.000+07:00";

const written = async (sheets: Workbook["sheets"]) => {
  const bytes = await writeWorkbook({ title: "Passes & people", madeAt, sheets }, plainly);
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
  return { parts, sheet: parts["xl/worksheets/sheet1.xml"] ?? "" };
};

const text = [{ header: "Name", kind: "text" }] as const;

describe("a workbook", () => {
  test("has parts of whole XML, a title and the moment at which it was made", async () => {
    const { parts } = await written([
      { name: "A", columns: text, rows: [["x"]] },
      { name: "a", columns: text, rows: [] },
    ]);
    for (const [name, part] of Object.entries(parts))
      expect([name, XMLValidator.validate(part)]).toEqual([name, true]);
    const core = new XMLParser().parse(parts["docProps/core.xml"] ?? "")["cp:coreProperties"];
    expect(core["dc:title"]).toBe("Passes & people");
    expect(core["dcterms:created"]).toBe("2026-11-28T02:30:00Z");
    expect(parts["xl/workbook.xml"]).toContain('name="a (2)"');
    expect(parts["[Content_Types].xml"]).toContain("/xl/worksheets/sheet2.xml");
  });

  test("has a frozen bold header, widths, and a filter over all of its rows", async () => {
    const { sheet, parts } = await written([
      {
        name: "O'Brien",
        columns: [...text, { header: "Days", kind: "number", width: 9 }],
        rows: [
          ["x", 1],
          ["y", 2],
        ],
      },
    ]);
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<c r="A1" s="1" t="str"><v>Name</v></c>');
    expect(sheet).toContain('<col min="2" max="2" width="9" customWidth="1"/>');
    expect(sheet).toContain('<autoFilter ref="A1:B3"/>');
    expect(parts["xl/workbook.xml"]).toContain("'O''Brien'!$A$1:$B$3");
  });

  test("has days and moments as numbers with the look of dates, and as texts where they are none", async () => {
    const noon = new Date(2026, 10, 28, 12).toISOString();
    const columns = [
      { header: "Day", kind: "day" },
      { header: "Moment", kind: "moment" },
    ] as const;
    const { sheet } = await written([
      {
        name: "A",
        columns,
        rows: [
          ["2026-11-28", noon],
          ["1899-01-01", "soon"],
        ],
      },
    ]);
    expect(sheet).toContain('<c r="A2" s="3"><v>46354</v></c><c r="B2" s="4"><v>46354.5</v></c>');
    expect(sheet).toContain("<v>1899-01-01</v>");
    expect(sheet).toContain("<v>soon</v>");
  });

  test("never has a formula, and is whole XML, whatever its texts are", async () => {
    const cell = fc.oneof(
      anyText,
      fc.constantFrom("=1+1", "_x0041_", " =A1 ", "a\nb", "]]>", "<f>1</f>", "&lt;"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 8 }), async (cells) => {
        const { sheet } = await written([{ name: "A", columns: text, rows: cells.map((each) => [each]) }]);
        expect(sheet).not.toMatch(/<f[\s>]/);
        expect(XMLValidator.validate(sheet)).toBe(true);
      }),
    );
  });

  test("writes what Excel would read as a code so that it reads it as it stands", async () => {
    const { sheet } = await written([{ name: "A", columns: text, rows: [["_x0041_ _x0041_x0042_ _y"]] }]);
    expect(sheet).toContain('<t xml:space="preserve">_x005F_x0041_ _x005F_x0041_x005F_x0042_ _y</t>');
  });

  test("leaves out what is empty or no number", async () => {
    const columns = [...text, { header: "n", kind: "number" }] as const;
    const { sheet } = await written([
      {
        name: "A",
        columns,
        rows: [
          ["", Number.NaN],
          [undefined, 0],
        ],
      },
    ]);
    expect(sheet).toContain('<row r="2"><c r="B2"/></row><row r="3"><c r="B3" s="0"><v>0</v></c></row>');
  });

  test("has the letters of its columns beyond Z", async () => {
    const columns = Array.from({ length: 703 }, (_, at) => ({ header: `${at}`, kind: "number" }) as const);
    const { sheet } = await written([{ name: "A", columns, rows: [] }]);
    for (const at of ["Z1", "AA1", "AZ1", "BA1", "ZZ1", "AAA1"]) expect(sheet).toContain(`<c r="${at}" `);
  });

  test("is refused where it would have more rows than a spreadsheet", async () => {
    const rows = function* (count: number) {
      for (let at = 0; at < count; at += 1) yield [undefined];
    };
    await expect(written([{ name: "A", columns: text, rows: rows(mostRows) }])).rejects.toThrow(TooManyRows);
  });

  test("can be called off between two turns", async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [`person ${at}`]);
    let pauses = 0;
    const writing = writeWorkbook(
      { title: "", madeAt, sheets: [{ name: "A", columns: text, rows }] },
      {
        ...plainly,
        pause: async () => {
          pauses += 1;
          if (pauses === 3) throw new Error("called off");
        },
      },
    );
    await expect(writing).rejects.toThrow("called off");
    expect(pauses).toBe(3);
  });
});
