import { describe, expect, test } from "vitest";
import { createTries } from "../../../../electron/services/learners/tries.ts";

describe("wrong tries", () => {
  test("wait longer each time from the third on, up to five minutes", () => {
    let now = 0;
    const tries = createTries(() => now);
    const waits = Array.from({ length: 14 }, () => {
      tries.admit("a");
      tries.note("a", false);
      const before = now;
      while (isRefused(() => tries.admit("a"))) now += 1000;
      return (now - before) / 1000;
    });
    expect(waits).toEqual([0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300, 300]);
  });

  test("are forgotten after a right one, and are counted for each learner alone", () => {
    const tries = createTries(() => 0);
    for (const isRight of [false, false, true, false, false]) {
      tries.admit("a");
      tries.note("a", isRight);
    }
    tries.admit("a");
    tries.note("a", false);
    expect(() => tries.admit("a")).toThrow("2 s");
    tries.admit("b");
  });
});

function isRefused(action: () => void): boolean {
  try {
    action();
    return false;
  } catch {
    return true;
  }
}
