import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPeople, unitPath } from "../../../../renderer/domain/roster/read-people.ts";

const columns = { headerRow: 0, roles: ["name", "staffNumber", "unit"] } as const;
const read = (...rows: string[][]) => readPeople([["Name", "No", "Unit"], ...rows], columns);
const faults = (...rows: string[][]) => read(...rows).bad.map(({ row, fault }) => `${row} ${fault}`);

describe("the people of a table", () => {
  test("have the row that the spreadsheet shows, their name in one piece, and units from the top down", () => {
    const roles = ["name", "name", "unit", "unit", "none"] as const;
    const { people } = readPeople([[""], ["Mya", "Khin", "Ministry", "Ports > North", "x"]], {
      headerRow: undefined,
      roles,
    });
    expect(people).toEqual([
      { row: 2, name: "Mya Khin", staffNumber: "", unit: ["Ministry", "Ports", "North"] },
    ]);
  });

  test("need no unit where the table has no units", () => {
    const { people, bad } = readPeople([["Mya"]], { headerRow: undefined, roles: ["name"] });
    expect([people.length, bad.length]).toEqual([1, 0]);
  });
});

describe("a row that cannot be taken", () => {
  test("is listed with its fault, and the others are kept", () => {
    const table = [
      ["Mya", "1", "Ports"],
      ["", "2", "Ports"],
      ["-", "3", "Ports"],
      ["x".repeat(121), "4", "Ports"],
      ["Hoa", "5".repeat(61), "Ports"],
      ["Siti", "6", ""],
      ["Ana", "7", "y".repeat(121)],
      ["Jo\ufffdo", "8", "Ports"],
      // Burmese of UTF-8 that was read as Windows-1252.
      ["á€™\u0081á€¼", "9", "Ports"],
    ];
    expect(faults(...table)).toEqual([
      "3 no-name",
      "4 no-name",
      "5 long-name",
      "6 long-number",
      "7 no-unit",
      "8 long-unit",
      "9 strange-letters",
      "10 strange-letters",
    ]);
    expect(read(...table).people.map(({ name }) => name)).toEqual(["Mya"]);
  });

  test("names the row that has the same staff number, however it is written", () => {
    const { people, bad } = read(["Mya", "A-17", "Ports"], ["Mya Khin", "a 17", "Roads"]);
    expect(people).toHaveLength(1);
    expect(bad).toEqual([{ row: 3, fault: "same-number", text: "Mya Khin · a 17 · Roads", first: 2 }]);
  });

  test("is the second of the same name and unit without a number, but not of another unit", () => {
    expect(faults(["Aung", "", "Ports"], ["aung", "", "ports"], ["Aung", "", "Roads"])).toEqual([
      "3 same-person",
    ]);
  });
});

test("names that seem to be in Zawgyi are told, and those in Unicode are not", () => {
  // "Ma Aye" twice: the first has the vowel before its consonant, as Zawgyi stores it.
  const { zawgyi } = read(["\u1031\u1021\u1038", "1", "Ports"], ["\u1021\u1031\u1038", "2", "Ports"]);
  expect(zawgyi).toEqual([2]);
});

test("every row that is not empty is either taken or listed, once", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 5 }),
    fc.constantFrom("", "Mya", "1", "Ports", "x".repeat(130)),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 4 })), (rows) => {
      const { people, bad } = readPeople(rows, { headerRow: undefined, roles: columns.roles });
      const told = [...people, ...bad].map(({ row }) => row).toSorted((one, other) => one - other);
      const filled = rows.flatMap((row, at) => (row.some((each) => each !== "") ? [at + 1] : []));
      expect(told).toEqual(filled);
    }),
  );
});

test("a path is written with slashes or arrows", () => {
  expect(unitPath("Ministry / Ports>North ›  East")).toEqual(["Ministry", "Ports", "North", "East"]);
  expect(unitPath(" / ")).toEqual([]);
});
