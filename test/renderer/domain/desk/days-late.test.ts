import { expect, test } from "vitest";
import { daysLate } from "../../../../renderer/domain/desk/days-late.ts";

test("days are counted from the last day in time, and only where something is late", () => {
  expect(daysLate({ state: "overdue", day: "2026-11-20" }, "2026-11-28")).toBe(8);
  expect(daysLate({ state: "lapsed", day: "2024-02-28" }, "2024-03-01")).toBe(2);
  expect(daysLate({ state: "due", day: "2026-12-31" }, "2026-11-28")).toBe(0);
  expect(daysLate({ state: "done" }, "2026-11-28")).toBe(0);
});
