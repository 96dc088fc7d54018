import { describe, expect, test } from "vitest";
import { latestByCourse, stuckIn } from "../../../../renderer/domain/dashboard/stuck.ts";
import { aStatus } from "../../../builders/desk-people.ts";

const today = "2026-11-28";
const on = (day: string) => `${day}T23:30:00.000+07:00`;
const stuck = (details: Parameters<typeof aStatus>[2]) =>
  stuckIn(aStatus("mya", "safe-lifting", details), today);

describe("somebody is stuck in a course", () => {
  test("after 14 days without doing anything in it, at the lesson opened last", () => {
    expect(stuck({ lesson: "knees", lastActiveAt: on("2026-11-15") })).toBeUndefined();
    expect(stuck({ lesson: "knees", lastActiveAt: on("2026-11-14") })).toEqual({
      ...{ place: { at: "lesson", lesson: "knees" }, days: 14, failed: 0 },
    });
  });

  test("after two final tests without a pass, however lately", () => {
    expect(stuck({ attempts: 1, lastActiveAt: on(today) })).toBeUndefined();
    expect(stuck({ attempts: 2, lesson: "knees", lastActiveAt: on(today) })).toEqual({
      ...{ place: { at: "test" }, days: 0, failed: 2 },
    });
  });

  test("at the test after one without a pass and 14 days of silence, and before the first lesson after none", () => {
    expect(stuck({ attempts: 1, lastActiveAt: on("2026-11-01") })?.place).toEqual({ at: "test" });
    expect(stuck({ lastActiveAt: on("2026-11-01") })?.place).toEqual({ at: "start" });
  });
});

test("of a course on several PCs that counts on which something was done last, at any offset", () => {
  const here = aStatus("mya", "safe-lifting", { lastActiveAt: "2026-11-10T01:00:00.000+07:00" });
  const there = aStatus("mya", "safe-lifting", { lastActiveAt: "2026-11-09T23:00:00.000Z", seenBy: "pc-b" });
  const other = aStatus("mya", "fire-drill");
  expect(latestByCourse([here, there, other])).toEqual([there, other]);
});
