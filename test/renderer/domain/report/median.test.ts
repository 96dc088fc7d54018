import { expect, test } from "vitest";
import { median } from "../../../../renderer/domain/report/median.ts";

test("the median is the number in the middle, or the mean of the two that are", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 1, 2, 4])).toBe(3);
  expect(median([])).toBe(0);
});
