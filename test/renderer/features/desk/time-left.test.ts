import { expect, test } from "vitest";
import { timeLeft } from "../../../../renderer/features/desk/collect/time-left.ts";

test("nobody can tell from too little", () => {
  expect(timeLeft(0, 5000)).toBeUndefined();
  expect(timeLeft(0.5, 100)).toBeUndefined();
  expect(timeLeft(Number.NaN, 5000)).toBeUndefined();
  expect(timeLeft(1, 5000)).toBeUndefined();
});

test("it is told in steps of seconds, then in minutes", () => {
  expect(timeLeft(0.5, 12_000)).toEqual({ unit: "seconds", count: 15 });
  expect(timeLeft(0.9, 9_000)).toEqual({ unit: "seconds", count: 5 });
  expect(timeLeft(0.1, 20_000)).toEqual({ unit: "minutes", count: 3 });
});
