import { describe, expect, test } from "vitest";
import { readWorkbook } from "../../../../renderer/worker/workbook/read-workbook.ts";
import { aWorkbook, inlineRow } from "../../../builders/workbooks.ts";

const rowsOf = (...given: Parameters<typeof aWorkbook>) => readWorkbook(aWorkbook(...given))?.rows;

describe("the first sheet of a workbook", () => {
  test("has shared texts, with their pieces in one and without how they are read out", () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
      '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>9</v></c></row>';
    const shared = [
      "<t>Name</t>",
      '<r><rPr><b/></rPr><t xml:space="preserve">Staff </t></r><r><t>no</t></r>',
      '<t>ဒေါ်ခင် &amp; 山田</t><rPh sb="0" eb="2"><t>やまだ</t></rPh>',
    ];
    expect(rowsOf([{ name: "Staff", rows }], shared)).toEqual([
      ["Name", "Staff no"],
      ["ဒေါ်ခင် & 山田", ""],
    ]);
  });

  test("has every kind of cell as a text, and long numbers in full", () => {
    const rows =
      '<row r="1"><c r="A1"><v>1042</v></c><c r="B1" t="n"><v>1.23456789012E+11</v></c>' +
      '<c r="C1" t="str"><f>A1&amp;"x"</f><v>1042x</v></c><c r="D1" t="e"><v>#N/A</v></c>' +
      '<c r="E1" t="inlineStr"><is><t> Mya </t></is></c><c r="F1" t="b"><v>1</v></c></row>';
    expect(rowsOf([{ name: "Staff", rows }])).toEqual([
      ["1042", "123456789012", "1042x", "#N/A", "Mya", "1"],
    ]);
  });

  test("has rows and cells where the spreadsheet shows them", () => {
    const rows =
      '<row r="3"><c r="C3"><v>7</v></c></row><row r="4"/><row r="5"><c r="AA5"><v>8</v></c></row>';
    const table = rowsOf([{ name: "Staff", rows }]);
    expect(table?.slice(0, 4)).toEqual([[], [], ["", "", "7"], []]);
    expect(table?.[4]).toHaveLength(27);
  });

  test("is the first that is not hidden, and its names may have prefixes", () => {
    const plain = { name: "Lists", rows: inlineRow("x"), isHidden: true };
    const prefixed = '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Mya</x:t></x:is></x:c></x:row>';
    expect(rowsOf([plain, { name: "Staff", rows: prefixed }])).toEqual([["Mya"]]);
  });

  test("is bounded in rows, columns and letters", () => {
    const many = Array.from({ length: 25_002 }, () => inlineRow("x")).join("");
    expect(readWorkbook(aWorkbook([{ name: "a", rows: many }]))).toMatchObject({ isCut: true });
    const far = '<row r="4000000000"><c r="A1"><v>1</v></c></row>';
    expect(readWorkbook(aWorkbook([{ name: "a", rows: far }]))).toEqual({ rows: [], isCut: true });
    const wide = rowsOf([
      { name: "a", rows: inlineRow(...Array.from({ length: 90 }, () => "y".repeat(3000))) },
    ]);
    expect([wide?.[0]?.length, wide?.[0]?.[0]?.length]).toEqual([60, 1000]);
  });
});

describe("what is no workbook", () => {
  test("gives nothing: other bytes, a workbook that is cut off anywhere, one without sheets", () => {
    expect(readWorkbook(new Uint8Array())).toBeUndefined();
    expect(readWorkbook(new TextEncoder().encode("Name,No"))).toBeUndefined();
    expect(readWorkbook(aWorkbook([]))).toBeUndefined();
    const whole = aWorkbook([{ name: "a", rows: inlineRow("Mya") }]);
    for (let length = 0; length < whole.length; length += 7)
      expect(readWorkbook(whole.subarray(0, length))).toBeUndefined();
  });

  test("never makes the reader throw or hang, whichever byte is another", () => {
    const whole = aWorkbook([{ name: "a", rows: inlineRow("Mya", "7") }]);
    for (let at = 0; at < whole.length; at += 1) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      const rows = readWorkbook(changed)?.rows ?? [];
      expect(rows.length).toBeLessThan(100);
    }
  });
});
