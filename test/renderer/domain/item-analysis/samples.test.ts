import { describe, expect, it } from "vitest";
import {
  correlation,
  correlationInterval,
  gapInterval,
  meanInterval,
  meanOf,
} from "../../../../renderer/domain/item-analysis/samples.ts";

describe("the correlation", () => {
  it("is as worked out by hand", () => {
    // Deviations -2 -1 0 1 2 and -1 -2 1 0 2: sum of products 8, of squares 10 and 10.
    expect(correlation([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])).toBeCloseTo(0.8, 12);
  });

  it("is not defined where one side does not vary, whatever rounding leaves", () => {
    expect(correlation([1 / 3, 1 / 3, 1 / 3], [1, 2, 3])).toBeUndefined();
    expect(correlation([1, 2, 3], [0.1, 0.1, 0.1])).toBeUndefined();
    expect(correlation([], [])).toBeUndefined();
  });

  it("of 0.5 among 28 lies between 0.156 and 0.736", () => {
    // atanh 0.5 = 0.5493; 1.96 / 5 = 0.392; tanh 0.1573 = 0.156 and tanh 0.9413 = 0.736.
    const { low, high } = correlationInterval(0.5, 28);
    expect(low).toBeCloseTo(0.156, 3);
    expect(high).toBeCloseTo(0.736, 3);
    expect(correlationInterval(1, 28)).toEqual({ low: 1, high: 1 });
    expect(correlationInterval(0.9, 3)).toEqual({ low: -1, high: 1 });
  });
});

describe("the interval of a mean", () => {
  it("is the mean and t times the standard error on either side", () => {
    // Thirty values, half 0 and half 0.2: mean 0.1, s = 0.1 × √(30/29), standard error 0.01857; t(29) = 2.04523.
    const values = Array.from({ length: 30 }, (_, at) => (at % 2) * 0.2);
    expect(meanOf(values)).toBeCloseTo(0.1, 12);
    const { low, high } = meanInterval(values);
    expect(low).toBeCloseTo(0.1 - 0.03798, 5);
    expect(high).toBeCloseTo(0.1 + 0.03798, 5);
  });
});

describe("the interval of the difference of two groups", () => {
  const group = (right: number, count: number) =>
    Array.from({ length: count }, (_, at) => Number(at < right));

  it("is that of Agresti and Caffo where points are all or nothing", () => {
    // 80 and 50 of 100: 81/102 = 0.79412, 51/102 = 0.5; √(0.1635/102 + 0.25/102) = 0.06367.
    const { low, high } = gapInterval(group(80, 100), group(50, 100), 0.05);
    expect(low).toBeCloseTo(0.29412 - 1.95996 * 0.06367, 4);
    expect(high).toBeCloseTo(0.29412 + 1.95996 * 0.06367, 4);
  });

  it("has a width where all of both groups are right, and grows as less may be missed", () => {
    const { low, high } = gapInterval(group(100, 100), group(100, 100), 0.05);
    expect(low).toBeLessThan(-0.02);
    expect(high).toBeGreaterThan(0.02);
    expect(gapInterval(group(80, 100), group(50, 100), 0.001).low).toBeLessThan(0.1);
  });
});
