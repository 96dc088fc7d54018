import { describe, expect, test } from "vitest";
import { readDelimited } from "../../../../renderer/domain/roster/delimited.ts";

const rows = (text: string) => readDelimited(text).rows;

describe("text from a spreadsheet", () => {
  test("is read by the delimiter that its lines have most of", () => {
    expect(rows("Name;Unit\nKhin, Daw;Ports\n")).toEqual([
      ["Name", "Unit"],
      ["Khin, Daw", "Ports"],
    ]);
    expect(rows("Name\tNo\nMya\t7")).toEqual([
      ["Name", "No"],
      ["Mya", "7"],
    ]);
  });

  test("loses its mark and the space around cells, and nothing in them", () => {
    expect(rows('\ufeffName,Unit\r\n"  Daw ""Mya"" Khin ", Ports / North \r\n')).toEqual([
      ["Name", "Unit"],
      ['Daw "Mya" Khin', "Ports / North"],
    ]);
  });

  test("counts empty rows, as spreadsheets number them", () => {
    expect(rows("Name,No\n\n,\nMya,7")).toEqual([["Name", "No"], [""], ["", ""], ["Mya", "7"]]);
  });

  test("is not swallowed by a quote that nothing closes", () => {
    expect(rows('Name,No\n"Mya,7\nHoa,8')).toEqual([
      ["Name", "No"],
      ['"Mya', "7"],
      ["Hoa", "8"],
    ]);
  });

  test("of one column without any delimiter has one cell a row", () => {
    expect(rows("Mya\nHoa")).toEqual([["Mya"], ["Hoa"]]);
    expect(rows("")).toEqual([]);
  });
});

describe("what no roster has", () => {
  test("is cut: letters of a cell, columns of a row, rows of a table", () => {
    const long = rows(`"${"x".repeat(5_000_000)}",b\n${"y".repeat(5_000_000)},d`);
    expect(long.map((row) => row.map((cell) => cell.length))).toEqual([
      [1000, 1],
      [1000, 1],
    ]);
    expect(rows("a,".repeat(200))[0]).toHaveLength(60);
    expect(readDelimited("Mya,7\n".repeat(30_000))).toMatchObject({ isCut: true });
    expect(readDelimited("Mya,7\n".repeat(25_000))).toMatchObject({ isCut: false });
  });
});
