import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalDensity, normalQuantile } from "../../../../renderer/domain/discernment/normal.ts";

describe("the standard normal distribution", () => {
  it.each([
    [0.5, 0],
    [0.75, 0.6744897501960817],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.99, 2.3263478740408408],
    [0.999, 3.090232306167813],
    [1e-6, -4.753424308822899],
    [1e-10, -6.361340902404056],
  ])("has the quantile that tables give for %d", (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 12);
  });

  it("has quantiles that grow with p and mirror at one half", () => {
    const share = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
    fc.assert(
      fc.property(share, share, (p, q) => {
        expect(normalQuantile(p) + normalQuantile(1 - p)).toBeCloseTo(0, 5);
        if (p < q) expect(normalQuantile(p)).toBeLessThanOrEqual(normalQuantile(q));
      }),
    );
  });

  it.each([
    [0, 0.3989422804014327],
    [1, 0.24197072451914337],
    [-1.96, 0.05844094433345147],
  ])("has the density that tables give at %d", (z, density) => {
    expect(normalDensity(z)).toBeCloseTo(density, 14);
  });

  it("has the density by which its quantiles grow", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (p) => {
        const step = 1e-6;
        const slope = (normalQuantile(p + step) - normalQuantile(p - step)) / (2 * step);
        expect(slope * normalDensity(normalQuantile(p))).toBeCloseTo(1, 5);
      }),
    );
  });
});
