import { expect, test } from "vitest";
import { isLikelyDay } from "../../../../renderer/domain/office/likely-day.ts";

test("a day within ten years is likely, past or future", () => {
  for (const day of ["2026-11-28", "2016-01-01", "2036-12-31"])
    expect(isLikelyDay(day, "2026-11-28")).toBe(true);
});

test("a year of two or five digits, or far away, is a slip", () => {
  for (const day of ["0026-12-31", "20261-12-31", "2037-01-01", "1926-12-31"])
    expect(isLikelyDay(day, "2026-11-28")).toBe(false);
});
