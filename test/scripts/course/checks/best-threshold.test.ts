import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bestThreshold,
  type Labelled,
  mostByChance,
} from "../../../../scripts/course/checks/best-threshold.ts";

const label = (values: readonly number[], misleading: ReadonlySet<number>): Labelled[] =>
  values.map((value, place) => ({ value, isMisleading: misleading.has(place) }));

/** Every way to call `count` of `places` places misleading. */
function deals(places: number, count: number): Set<number>[] {
  if (count === 0) return [new Set()];
  if (places < count) return [];
  const last = places - 1;
  return [...deals(last, count), ...deals(last, count - 1).map((deal) => new Set([...deal, last]))];
}

const cases = fc
  .array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 9 })
  .chain((values) => fc.tuple(fc.constant(values), fc.integer({ min: 1, max: values.length - 1 })));

describe("the best threshold", () => {
  test("gets all right where a value parts the claims, whichever side is misleading", () => {
    expect(bestThreshold(label([1, 2, 3, 4], new Set([2, 3])))).toBe(4);
    expect(bestThreshold(label([1, 2, 3, 4], new Set([0, 1])))).toBe(4);
  });

  test("gets no more than the larger part right where a value is the same everywhere", () => {
    expect(bestThreshold(label([7, 7, 7, 7, 7], new Set([0, 1])))).toBe(3);
  });

  test("is exceeded by chance as seldom as is asked: the exact count over all deals agrees", () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(0.02, 0.05, 0.2, 0.5), ([values, count], risk) => {
        const all = deals(values.length, count).map((deal) => bestThreshold(label(values, deal)));
        const shareAbove = (most: number) => all.filter((best) => best > most).length / all.length;
        const most = mostByChance(label(values, new Set(Array.from({ length: count }, (_, at) => at))), risk);
        expect(shareAbove(most)).toBeLessThanOrEqual(risk + 1e-9);
        const trivial = Math.max(count, values.length - count);
        if (most > trivial) expect(shareAbove(most - 1)).toBeGreaterThan(risk - 1e-9);
      }),
    );
  });
});
