import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Counts } from "../../../../renderer/domain/discernment/counts.ts";
import {
  biasOf,
  biasVerdict,
  changeVerdict,
  differenceOf,
  type Estimate,
  sensitivityOf,
} from "../../../../renderer/domain/discernment/measures.ts";

const counts = (caught: number, misleading: number, trusted: number, sound: number): Counts => ({
  misleading,
  caught,
  sound,
  trusted,
});

const anyCounts = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
  .chain(([misleading, sound]) =>
    fc
      .tuple(fc.integer({ min: 0, max: misleading }), fc.integer({ min: 0, max: sound }))
      .map(([caught, trusted]) => counts(caught, misleading, trusted, sound)),
  );

function expectClose({ value, low, high }: Estimate, expected: Omit<Estimate, "variance">): void {
  expect(value).toBeCloseTo(expected.value, 8);
  expect(low).toBeCloseTo(expected.low, 8);
  expect(high).toBeCloseTo(expected.high, 8);
}

const width = ({ low, high }: Estimate) => high - low;

describe("sensitivity and bias", () => {
  it("are what other programs find: 82 hits and 46 false alarms, each of 100", () => {
    // statpsych 1.7 for R, function signal(82, 46, 100, 100), by the same correction.
    const example = counts(82, 100, 54, 100);
    expect(sensitivityOf(example).value).toBeCloseTo(1.002793, 6);
    expect(biasOf(example).value).toBeCloseTo(-0.4019603, 6);
  });

  it("have the 90 % intervals that the formulas give with another program's normal distribution", () => {
    // Python's statistics.NormalDist, with H = 9.5 / 13 and F = 5.5 / 13.
    const example = counts(9, 12, 7, 12);
    expectClose(sensitivityOf(example), { value: 0.809169247, low: -0.066013149, high: 1.684351643 });
    expectClose(biasOf(example), { value: -0.210556481, low: -0.648147679, high: 0.227034717 });
  });

  it("are zero where misleading and sound claims are treated the same, half of each", () => {
    expect(sensitivityOf(counts(6, 12, 6, 12)).value).toBeCloseTo(0, 12);
    expect(biasOf(counts(6, 12, 6, 12)).value).toBeCloseTo(0, 12);
  });

  it("are never without a number, not even with none or all right, or with no claims of a kind", () => {
    fc.assert(
      fc.property(anyCounts, (given) => {
        for (const { value, low, high } of [sensitivityOf(given), biasOf(given)]) {
          expect(Number.isFinite(value)).toBe(true);
          expect([low, high]).not.toContain(NaN);
          expect(low).toBeLessThanOrEqual(value);
          expect(high).toBeGreaterThanOrEqual(value);
        }
      }),
    );
  });

  it("turn round when misleading and sound change places: the sign of d′ flips, that of c stays", () => {
    fc.assert(
      fc.property(anyCounts, ({ misleading, caught, sound, trusted }) => {
        const given = counts(caught, misleading, trusted, sound);
        const swapped = counts(sound - trusted, sound, misleading - caught, misleading);
        expect(sensitivityOf(swapped).value).toBeCloseTo(-sensitivityOf(given).value, 9);
        expect(biasOf(swapped).value).toBeCloseTo(biasOf(given).value, 9);
      }),
    );
  });

  it("turn round when every answer is the other one: both signs flip", () => {
    fc.assert(
      fc.property(anyCounts, ({ misleading, caught, sound, trusted }) => {
        const given = counts(caught, misleading, trusted, sound);
        const answeredOtherwise = counts(misleading - caught, misleading, sound - trusted, sound);
        expect(sensitivityOf(answeredOtherwise).value).toBeCloseTo(-sensitivityOf(given).value, 9);
        expect(biasOf(answeredOtherwise).value).toBeCloseTo(-biasOf(given).value, 9);
      }),
    );
  });

  it("grow surer with more claims: intervals shrink as all counts are multiplied", () => {
    const some = anyCounts.filter(({ misleading, sound }) => misleading > 0 && sound > 0);
    fc.assert(
      fc.property(some, fc.integer({ min: 2, max: 5 }), ({ misleading, caught, sound, trusted }, times) => {
        // Where none or all is right, more claims also push z outwards, where it is known less well.
        fc.pre(caught > 0 && caught < misleading && trusted > 0 && trusted < sound);
        const given = counts(caught, misleading, trusted, sound);
        const more = counts(caught * times, misleading * times, trusted * times, sound * times);
        expect(width(sensitivityOf(more))).toBeLessThan(width(sensitivityOf(given)));
        expect(width(biasOf(more))).toBeLessThan(width(biasOf(given)));
      }),
    );
  });

  it("rise with every misleading claim that is caught", () => {
    for (let caught = 0; caught < 12; caught += 1) {
      const [less, more] = [counts(caught, 12, 7, 12), counts(caught + 1, 12, 7, 12)];
      expect(sensitivityOf(more).value).toBeGreaterThan(sensitivityOf(less).value);
      expect(biasOf(more).value).toBeLessThan(biasOf(less).value);
    }
  });
});

describe("the words for a bias", () => {
  it("say that one who relies on everything trusts too much: c is above zero", () => {
    const credulous = biasOf(counts(0, 12, 12, 12));
    expect(credulous.value).toBeGreaterThan(0);
    expect(biasVerdict(credulous)).toBe("trusts-too-much");
  });

  it("say that one who relies on nothing distrusts too much: c is below zero", () => {
    const wary = biasOf(counts(12, 12, 0, 12));
    expect(wary.value).toBeLessThan(0);
    expect(biasVerdict(wary)).toBe("distrusts-too-much");
  });

  it("say nothing where the interval holds zero", () => {
    expect(biasVerdict(biasOf(counts(7, 12, 8, 12)))).toBeUndefined();
    expect(biasVerdict(biasOf(counts(9, 12, 7, 12)))).toBeUndefined();
  });
});

describe("the words for a change", () => {
  const after = (earlier: Counts, later: Counts) =>
    changeVerdict(differenceOf(sensitivityOf(earlier), sensitivityOf(later)));

  it("say better or less well only where the interval of the difference leaves out zero", () => {
    expect(after(counts(5, 12, 6, 12), counts(11, 12, 11, 12))).toBe("better");
    expect(after(counts(11, 12, 11, 12), counts(5, 12, 6, 12))).toBe("less-well");
    expect(after(counts(8, 12, 7, 12), counts(9, 12, 8, 12))).toBeUndefined();
  });

  it("are never one way and the other at once", () => {
    const opposite = { better: "less-well", "less-well": "better" } as const;
    fc.assert(
      fc.property(anyCounts, anyCounts, (earlier, later) => {
        const verdict = after(earlier, later);
        expect(after(later, earlier)).toBe(verdict && opposite[verdict]);
      }),
    );
  });
});
