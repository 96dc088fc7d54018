import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomFrom, shuffle, shuffleAway } from "../../../../renderer/domain/quiz/shuffle.ts";

const lists = fc.uniqueArray(fc.string(), { maxLength: 12 });

describe("shuffling", () => {
  it("keeps every value once and follows from the seed alone", () => {
    const property = fc.property(lists, fc.string(), (values, seed) => {
      const shuffled = shuffle(values, seed);
      expect(shuffled.toSorted()).toEqual(values.toSorted());
      expect(shuffle(values, seed)).toEqual(shuffled);
    });
    fc.assert(property);
  });

  it("never leaves an order to be found as it was", () => {
    const property = fc.property(
      fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 6 }),
      fc.string(),
      (values, seed) => {
        expect(shuffleAway(values, seed)).not.toEqual(values);
        expect(shuffleAway(values, seed).toSorted()).toEqual(values.toSorted());
      },
    );
    fc.assert(property, { numRuns: 500 });
  });

  it("gives each value each place about equally often", () => {
    const counts = new Map<string, number>();
    const runs = 3000;
    for (let run = 0; run < runs; run += 1) {
      const [first = ""] = shuffle(["a", "b", "c", "d"], `seed ${run}`);
      counts.set(first, (counts.get(first) ?? 0) + 1);
    }
    for (const count of counts.values()) expect(Math.abs(count / runs - 0.25)).toBeLessThan(0.04);
  });

  it("draws numbers from 0 up to 1", () => {
    const random = randomFrom("any");
    for (let draw = 0; draw < 1000; draw += 1) {
      const number = random();
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThan(1);
    }
  });
});
