import { describe, expect, test } from "vitest";
import {
  daySerial,
  localMoment,
  momentSerial,
} from "../../../../renderer/domain/exports/spreadsheet-dates.ts";

describe("the number of a day", () => {
  test.each([
    ["1900-03-01", 61],
    ["1970-01-01", 25_569],
    ["2000-02-29", 36_585],
    ["2026-11-28", 46_354],
    ["9999-12-31", 2_958_465],
    ["2026-11-28T23:00:00Z", 46_354],
  ])("%s is the one that Excel gives it", (day, serial) => expect(daySerial(day)).toBe(serial));

  test.each([
    "1900-02-28",
    "1900-01-01",
    "1899-12-31",
    "2023-02-29",
    "2026-13-01",
    "2026-1-1",
    "today",
    "",
    "12026-01-01",
  ])("%j has none: it is no day, or spreadsheets disagree on it", (day) =>
    expect(daySerial(day)).toBeUndefined(),
  );
});

describe("a moment", () => {
  test("stands in the time of this PC, to the second", () => {
    const noon = new Date(2026, 10, 28, 12, 0, 0, 999);
    expect(momentSerial(noon.toISOString())).toBe(46_354.5);
    expect(localMoment(noon.toISOString())).toBe("2026-11-28 12:00");
  });

  test("is the same one however its offset is written", () => {
    expect(momentSerial("2026-11-28T09:30:00+07:00")).toBe(momentSerial("2026-11-28T02:30:00Z"));
  });

  test.each(["", "soon", "1850-01-01T00:00:00Z"])("%j has no number", (text) =>
    expect(momentSerial(text)).toBeUndefined(),
  );
});
