import { describe, expect, test } from "vitest";
import type { Narrowing } from "../../../../renderer/domain/dashboard/narrowing.ts";
import { overviewOf } from "../../../../renderer/domain/dashboard/overview.ts";
import { factsOf } from "../../../builders/dashboard.ts";
import { aDeskPerson, aPass, aStatus } from "../../../builders/desk-people.ts";

const recently = "2026-11-10T09:00:00.000+07:00";
const held = {
  people: [
    aDeskPerson("ana"),
    aDeskPerson("mya"),
    aDeskPerson("zaw", { unit: "roads" }),
    aDeskPerson("tin", { unit: "ministry" }),
    aDeskPerson("guest", { isInRoster: false, unit: "Ports" }),
  ],
  records: [
    aPass("mya", "safe-lifting", recently),
    aPass("zaw", "safe-lifting", recently),
    aPass("zaw", "fire-drill", "2024-06-20T09:00:00.000+07:00"),
    aPass("guest", "fire-drill", recently),
    aPass("mya", "fire-drill", recently),
  ],
  status: [aStatus("ana", "safe-lifting", { lesson: "knees" }), aStatus("mya", "safe-lifting")],
  pcs: [
    { device: "pc-ana", state: "accepted", lastSeenAt: "2026-10-29T09:00:00.000+07:00" },
    { device: "pc-zaw", state: "accepted", lastSeenAt: "2026-10-30T09:00:00.000+07:00" },
  ],
};
const overview = (choice: Narrowing = {}) => overviewOf(factsOf(held).facts, choice);

describe("the overview of an office", () => {
  test("counts people by their most urgent course, and names who is overdue", () => {
    const { counts, people, overdue } = overview();
    expect([counts, people]).toEqual([{ overdue: 2, lapsed: 1, due: 1, done: 0, none: 1 }, 5]);
    expect(overdue.map(({ row, course, due }) => [row.person.id, course, due.day])).toEqual([
      ["ana", "safe-lifting", "2026-11-20"],
      ["tin", "safe-lifting", "2026-11-20"],
    ]);
  });

  test("counts a pass that has lapsed as passed, and not as current", () => {
    expect(overview().courses).toContainEqual({
      ...{ id: "fire-drill", required: 1, passed: 1, current: 0, overdue: 0 },
    });
  });

  test("sums up the units below the chosen one, with those who stand in the unit itself", () => {
    const { units } = overview({ unit: "ministry" });
    // All lies below the ministry, so that is where an overview of everybody begins.
    expect(overview().units).toEqual(units);
    expect(units.map(({ id, required, isItself }) => [id, required, isItself])).toEqual([
      ["ministry", 1, true],
      ["ports", 4, false],
      ["roads", 2, false],
    ]);
  });

  test("says where people are stuck, and leaves out who has passed", () => {
    expect(overview().stuck).toEqual([
      {
        id: "safe-lifting/lesson/knees",
        course: "safe-lifting",
        place: { at: "lesson", lesson: "knees" },
        people: [{ row: expect.objectContaining({ person: held.people[0] }), days: 18, failed: 0 }],
      },
    ]);
  });

  test("lists PCs that were silent for 30 days, of the people who are chosen", () => {
    expect(overview().quietPcs.map(({ device, days, people }) => [device, days, people])).toEqual([
      ["pc-ana", 30, [0]],
    ]);
    expect(overview({ unit: "roads" }).quietPcs).toEqual([]);
  });

  test("counts passes that nobody required apart from all others", () => {
    expect(overview().beyond).toEqual([{ course: "fire-drill", people: 2 }]);
    expect(overview({ unit: "ports" }).beyond).toEqual([{ course: "fire-drill", people: 1 }]);
    expect(overview({ dueBy: "2026-12-31" }).beyond).toEqual([]);
  });

  test("is empty under a choice of what is not there", () => {
    for (const choice of [
      { unit: "nowhere" },
      { course: "nothing" },
      { area: "C9" },
      { dueBy: "1999-01-01" },
    ])
      expect(overview(choice)).toMatchObject({ people: 0, units: [], courses: [], overdue: [], stuck: [] });
  });
});
