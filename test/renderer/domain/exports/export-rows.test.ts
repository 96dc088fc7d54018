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

  test("say until when each pass counts for what is required, also where that day is over", () => {
    const passes = [
      aPass("ana", "fire-drill", local(10, 1)),
      aPass("ana", "fire-drill", local(10, 1).replace("2026", "2024")),
      aPass("ana", "safe-lifting", local(11, 1)),
    ];
    const [ana] = peopleWith(["ana"], { records: passes });
    const ofRoads = ana && { ...ana, person: { ...ana.person, unit: "roads" } };
    const untilOf = (person: typeof ana) =>
      recordRows(person ? [person] : [], {}, courses).map(({ countsUntil }) => countsUntil);
    expect(untilOf(ofRoads)).toEqual(["2025-10-01", "2027-10-01", undefined]);
    // The ports need no fire drill.
    expect(untilOf(ana)).toEqual([undefined, undefined, undefined]);
    expect(untilOf(ofRoads && { ...ofRoads, person: { ...ofRoads.person, isInRoster: false } })).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test("courses under way are narrowed by the day of the last activity", () => {
  expect(statusRows(people, { from: "2026-11-02" }, courses)).toEqual([]);
  expect(statusRows(people, { until: "2026-11-01" }, courses)).toHaveLength(1);
});

test("a course under way on several PCs stands once, and not once it was passed on one of them", () => {
  const [ana] = peopleWith(["ana"], {
    records: [aPass("ana", "safe-lifting", local(11, 10)), aPass("ana", "fire-drill", local(10, 1))],
  });
  // As the desk puts the profiles of a person together.
  const status = [
    aStatus("ana", "clear-words", { lastActiveAt: local(11, 1) }),
    aStatus("ana", "clear-words", { lastActiveAt: local(11, 2), seenBy: "pc-2" }),
    aStatus("ana", "safe-lifting", { lastActiveAt: local(11, 9), seenBy: "pc-2" }),
    aStatus("ana", "fire-drill", { lastActiveAt: local(10, 2), isPassed: true }),
  ];
  const mine = ana === undefined ? [] : [{ ...ana, status }];
  expect(statusRows(mine, {}, courses).map(({ status: row }) => [row.course, row.lastActiveAt])).toEqual([
    ["fire-drill", local(10, 2)],
    ["clear-words", local(11, 2)],
  ]);
});
