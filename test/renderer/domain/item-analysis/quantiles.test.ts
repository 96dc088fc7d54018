import { describe, expect, it } from "vitest";
import { normalQuantile, studentQuantile } from "../../../../renderer/domain/item-analysis/quantiles.ts";

// Expected values are from printed tables.

describe("the normal quantile", () => {
  it.each([
    [0.5, 0],
    [0.9, 1.281552],
    [0.975, 1.959964],
    [0.995, 2.575829],
    [0.9999, 3.719016],
    [0.9999999, 5.199338],
    [1 - 1e-12, 7.0345],
  ])("of %f is %f", (p, expected) => {
    expect(normalQuantile(p)).toBeCloseTo(expected, expected > 7 ? 3 : 5);
    expect(normalQuantile(1 - p)).toBeCloseTo(-expected, expected > 7 ? 3 : 5);
  });
});

describe("Student's quantile", () => {
  it.each([
    [10, 2.22814],
    [29, 2.04523],
    [60, 2.0003],
    [120, 1.97993],
    [100_000, 1.95999],
  ])("of 0.975 with %d degrees of freedom is %f", (degrees, expected) => {
    expect(studentQuantile(0.975, degrees)).toBeCloseTo(expected, 4);
  });
});
