import { describe, expect, it } from "vitest";
import { timeLeft } from "../../../renderer/ui/time-left.ts";

describe("the time that something still takes", () => {
  it("is not guessed from too little, or after too short a time, nor when all is done", () => {
    expect(timeLeft(0, 5000)).toBeUndefined();
    expect(timeLeft(0.01, 60_000)).toBeUndefined();
    expect(timeLeft(0.5, 1000)).toBeUndefined();
    expect(timeLeft(Number.NaN, 5000)).toBeUndefined();
    expect(timeLeft(1, 5000)).toBeUndefined();
  });

  it("is told in seconds, in steps of five", () => {
    expect(timeLeft(0.5, 12_000)).toEqual({ unit: "seconds", count: 15 });
    expect(timeLeft(0.99, 2000)).toEqual({ unit: "seconds", count: 5 });
  });

  it("is told in minutes where it is long", () => {
    expect(timeLeft(0.1, 20_000)).toEqual({ unit: "minutes", count: 3 });
  });
});
