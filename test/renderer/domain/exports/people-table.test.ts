import { expect, test } from "vitest";
import { peopleTable } from "../../../../renderer/domain/exports/people-table.ts";
import { aDeskPerson, aList, aPass, today } from "../../../builders/desk-people.ts";

const words = {
  column: (column: string) => ({ header: `[${column}]`, meaning: `about ${column}` }),
  state: (state: string) => `state ${state}`,
  course: (course: string) => `course ${course}`,
  where: () => "not started",
  roster: (isIn: boolean) => (isIn ? "in" : "out"),
};

test("the table has everybody of the list in its order, dates as ISO and numbers as numbers", () => {
  const { people } = aList(
    [
      aDeskPerson("mya", { unit: "ministry" }),
      aDeskPerson("ana"),
      aDeskPerson("bo", { isInRoster: false, unit: "" }),
    ],
    { records: [aPass("mya", "safe-lifting", "2026-11-10T09:00:00.000+07:00")] },
  );
  const { columns, count, rows } = peopleTable(people, words, today);
  expect(columns.map(({ header }) => header).slice(0, 3)).toEqual(["[name]", "[staffNumber]", "[unit]"]);
  expect(count).toBe(3);
  const collected = "2026-11-25T09:00:00.000+07:00";
  const [ana, mya, bo] = [
    ["ana", "N-ana", "Ministry / Ports", "in", "course safe-lifting", "state overdue", "2026-11-20", 8],
    ["mya", "N-mya", "Ministry", "in", "course safe-lifting", "state done", undefined, 0],
    ["bo", "N-bo", "", "out", undefined, "state none", undefined, undefined],
  ];
  expect([...rows]).toEqual([
    [...ana, "not started", 0, 2, collected],
    [...mya, "not started", 1, 1, collected],
    [...bo, undefined, 0, 0, collected],
  ]);
});
