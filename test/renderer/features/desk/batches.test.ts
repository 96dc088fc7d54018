import fc from "fast-check";
import { expect, test } from "vitest";
import { inBatches } from "../../../../renderer/features/desk/collect/batches.ts";

const sized = (...sizes: number[]) => sizes.map((size) => ({ size }));

test("files go together as far as a request can carry them, in their order", () => {
  expect(inBatches(sized(4, 5, 2, 9, 1), 10).map((batch) => batch.map(({ size }) => size))).toEqual([
    [4, 5],
    [2],
    [9, 1],
  ]);
  expect(inBatches([], 10)).toEqual([]);
});

test("no file is lost, and only one that is too large alone makes a portion too large", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 15 })), (sizes) => {
      const files = sized(...sizes);
      const batches = inBatches(files, 10);
      expect(batches.flat()).toEqual(files);
      for (const batch of batches) {
        const sum = batch.reduce((total, { size }) => total + size, 0);
        expect(sum <= 10 || batch.filter(({ size }) => size > 0).length === 1).toBe(true);
      }
    }),
  );
});
