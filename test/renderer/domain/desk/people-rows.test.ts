import { describe, expect, test } from "vitest";
import { peopleRows } from "../../../../renderer/domain/desk/people-rows.ts";
import { createUnitTree } from "../../../../renderer/domain/desk/unit-tree.ts";
import { aDeskPerson, anOffice, aPass, aStatus, today } from "../../../builders/desk-people.ts";

const tree = createUnitTree(anOffice.units);
const rowOf = (
  person: ReturnType<typeof aDeskPerson>,
  records = [] as ReturnType<typeof aPass>[],
  status = [] as ReturnType<typeof aStatus>[],
) => peopleRows(anOffice, tree, [person], { records, status }, today)[0];

describe("a person at the desk", () => {
  test("has what is required of their unit, and stands by what was collected of them", () => {
    const row = rowOf(aDeskPerson("mya"), [aPass("mya", "safe-lifting", "2026-11-02T09:00:00.000+07:00")]);
    expect(row?.unitPath).toBe("Ministry / Ports");
    expect(row?.required).toEqual([
      { course: "clear-words", due: { state: "due", day: "2026-12-31" } },
      { course: "safe-lifting", due: { state: "done" } },
    ]);
  });

  test("has the passes of all profiles that they are, and nobody else's", () => {
    const learners = [
      { device: "pc-a", learner: "l1", collectedAt: "2026-11-25T09:00:00.000+07:00" },
      { device: "pc-b", learner: "l2", collectedAt: "2026-11-25T04:00:00.000Z" },
    ];
    const pass = (seenBy: string, learner: string, course: string) => ({
      ...aPass("x", course, "2026-11-02T09:00:00.000+07:00"),
      seenBy,
      learner,
    });
    const row = rowOf(aDeskPerson("mya", { learners }), [
      pass("pc-a", "l1", "safe-lifting"),
      pass("pc-b", "l2", "clear-words"),
      pass("pc-b", "l1", "other-course"),
    ]);
    expect(row?.records.map(({ course }) => course)).toEqual(["safe-lifting", "clear-words"]);
    expect(row?.required.map(({ due }) => due.state)).toEqual(["done", "done"]);
    // Four in the morning in Greenwich is later than nine in Bangkok.
    expect(row?.collectedAt).toBe("2026-11-25T04:00:00.000Z");
  });

  test("has each pass once, also where a profile that was restored reports it from two PCs", () => {
    const learners = ["pc-a", "pc-b"].map((device) => ({
      ...{ device, learner: "l1", collectedAt: "2026-11-25T09:00:00.000+07:00" },
    }));
    const pass = (seenBy: string, finishedAt: string) => ({
      ...aPass("x", "safe-lifting", finishedAt),
      ...{ seenBy, learner: "l1" },
    });
    const [first, renewal] = ["2025-11-02T09:00:00.000+07:00", "2026-11-02T09:00:00.000+07:00"] as const;
    const row = rowOf(aDeskPerson("mya", { learners }), [
      pass("pc-a", first),
      pass("pc-b", first),
      pass("pc-b", renewal),
    ]);
    expect(row?.records.map(({ seenBy, finishedAt }) => [seenBy, finishedAt])).toEqual([
      ["pc-a", first],
      ["pc-b", renewal],
    ]);
  });

  test("keeps passes of two profiles apart, though they were handed in at the same moment", () => {
    const learners = ["l1", "l2"].map((learner, at) => ({
      ...{ device: `pc-${at}`, learner, collectedAt: "2026-11-25T09:00:00.000+07:00" },
    }));
    const passes = learners.map(({ device, learner }) => ({
      ...aPass("x", "safe-lifting", "2026-11-02T09:00:00.000+07:00"),
      ...{ seenBy: device, learner },
    }));
    expect(rowOf(aDeskPerson("mya", { learners }), passes)?.records).toHaveLength(2);
  });

  test("who is not in the roster has no requirements, and the unit that the PC says", () => {
    const row = rowOf(
      aDeskPerson("ana", { isInRoster: false, unit: "Somewhere" }),
      [],
      [aStatus("ana", "safe-lifting")],
    );
    expect(row).toMatchObject({ unitPath: "Somewhere", required: [], status: [{ course: "safe-lifting" }] });
  });

  test("of whom nothing was collected says no time", () => {
    expect(rowOf(aDeskPerson("hoa", { learners: [] }))).not.toHaveProperty("collectedAt");
  });
});
