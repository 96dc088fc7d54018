import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timestamp } from "../../../electron/services/clock.ts";

describe("a timestamp", () => {
  test("is the very moment, with an offset", () => {
    const anyTime = fc.date({
      min: new Date("1990-01-01"),
      max: new Date("2100-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyTime, (date) => {
        expect(timestamp(date.getTime())).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$/);
        expect(Date.parse(timestamp(date.getTime()))).toBe(date.getTime());
      }),
    );
  });
});
