import { describe, expect, test } from "vitest";
import { recordRows, statusRows } from "../../../../renderer/domain/exports/export-rows.ts";
import { aPass, aStatus } from "../../../builders/desk-people.ts";
import { courses, peopleWith } from "../../../builders/export-tables.ts";

const local = (month: number, day: number) => new Date(2026, month - 1, day, 12).toISOString();
const records = [
  aPass("mya", "clear-words", local(11, 20)),
  aPass("mya", "safe-lifting", local(11, 10)),
  aPass("ana", "fire-drill", local(10, 1)),
];
const people = peopleWith(["mya", "ana"], {
  records,
  status: [aStatus("ana", "clear-words", { lastActiveAt: local(11, 1) })],
});
const taken = (filter: Parameters<typeof recordRows>[1]) =>
  recordRows(people, filter, courses).map(({ person, record }) => `${person.name} ${record.course}`);

describe("the records that are taken", () => {
  test("stand in the order of names, and of each person in that of their passes", () => {
    expect(taken({})).toEqual(["ana fire-drill", "mya safe-lifting", "mya clear-words"]);
  });

  test("are narrowed by unit and those below it, course, skill area and days, both included", () => {
    expect(taken({ unit: "roads" })).toEqual([]);
    expect(taken({ unit: "ministry" })).toHaveLength(3);
    expect(taken({ course: "clear-words" })).toEqual(["mya clear-words"]);
    expect(taken({ skillArea: "A2.4" })).toEqual(["mya clear-words"]);
    expect(taken({ from: "2026-11-10", until: "2026-11-20" })).toEqual([
      "mya safe-lifting",
      "mya clear-words",
    ]);
    expect(taken({ from: "2026-11-11", until: "2026-11-19" })).toEqual([]);
  });

  test("say until when they count where they count for what is required", () => {
    const yearly = peopleWith(["mya"], { records: [aPass("mya", "safe-lifting", local(11, 10))] });
    expect(recordRows(yearly, {}, courses)[0]?.countsUntil).toBeUndefined();
    const [row] = recordRows(
      [
        {
          ...(yearly[0] ?? people[0]),
          required: [{ course: "safe-lifting", due: { state: "done", day: "2027-11-10" } }],
        },
      ] as typeof yearly,
      {},
      courses,
    );
    expect(row?.countsUntil).toBe("2027-11-10");
  });
});

test("courses under way are narrowed by the day of the last activity", () => {
  expect(statusRows(people, { from: "2026-11-02" }, courses)).toEqual([]);
  expect(statusRows(people, { until: "2026-11-01" }, courses)).toHaveLength(1);
});
