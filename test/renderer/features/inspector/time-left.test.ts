import { describe, expect, it } from "vitest";
import { timeLeft } from "../../../../renderer/features/inspector/time-left.ts";

describe("the time that a file still takes", () => {
  it("is not guessed before enough was read, or seen for long enough", () => {
    expect(timeLeft({ done: 0.01, began: 0, at: 60_000 })).toBeUndefined();
    expect(timeLeft({ done: 0.5, began: 0, at: 1000 })).toBeUndefined();
  });

  it("is told in seconds, in steps of five", () => {
    expect(timeLeft({ done: 0.5, began: 1000, at: 13_000 })).toEqual({ unit: "seconds", count: 15 });
    expect(timeLeft({ done: 0.99, began: 0, at: 2000 })).toEqual({ unit: "seconds", count: 5 });
  });

  it("is told in minutes where it is long", () => {
    expect(timeLeft({ done: 0.1, began: 0, at: 20_000 })).toEqual({ unit: "minutes", count: 3 });
  });
});
