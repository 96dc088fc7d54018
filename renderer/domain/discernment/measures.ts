import type { Counts } from "./counts.ts";
import { normalDensity, normalQuantile } from "./normal.ts";

/** A measure with its 90 % interval. */
export type Estimate = {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly variance: number;
};

/** Half the width of a 90 % interval, in standard errors: 5 % lie outside at either end. */
const halfWidth = normalQuantile(0.95);

/**
 * Sensitivity d′ = z(H) − z(F): how well misleading claims are told from sound ones; 0 is guessing. The signal is a
 * misleading claim; a hit (H) is one not relied on, a false alarm (F) a sound one not relied on. Rates carry the
 * log-linear correction (see `rateOf`). Variance after Gourevitch & Galanter (1967, Psychometrika 32, 25–33):
 * H(1 − H) / (n φ(z(H))²) for the signal, and the same for the noise, added. With few trials it rather errs on the
 * large side (Suero, Privado & Botella 2017, Psicológica 38, 149–175), so that words come too seldom, not too soon.
 */
export function sensitivityOf(counts: Counts): Estimate {
  const { hits, alarms } = ratesOf(counts);
  return estimate(hits.z - alarms.z, hits.variance + alarms.variance);
}

/**
 * Bias c = −(z(H) + z(F)) / 2 (Macmillan & Creelman 2005, Detection Theory, chapter 2). Above 0 the learner seldom says
 * "not as it stands", of misleading and sound claims alike: they trust too much. Below 0 they distrust too much. Its
 * variance is a quarter of that of d′.
 */
export function biasOf(counts: Counts): Estimate {
  const { hits, alarms } = ratesOf(counts);
  return estimate(-(hits.z + alarms.z) / 2, (hits.variance + alarms.variance) / 4);
}

/** What a bias may be called, if its interval leaves out zero. */
export function biasVerdict({ low, high }: Estimate): "trusts-too-much" | "distrusts-too-much" | undefined {
  if (low > 0) return "trusts-too-much";
  return high < 0 ? "distrusts-too-much" : undefined;
}

/** How much an estimate differs from an earlier one of other items; the two are independent, so variances add up. */
export function differenceOf(earlier: Estimate, later: Estimate): Estimate {
  return estimate(later.value - earlier.value, earlier.variance + later.variance);
}

/** What a difference in sensitivity may be called, if its interval leaves out zero. */
export function changeVerdict({ low, high }: Estimate): "better" | "less-well" | undefined {
  if (low > 0) return "better";
  return high < 0 ? "less-well" : undefined;
}

function ratesOf({ misleading, caught, sound, trusted }: Counts) {
  return { hits: rateOf(caught, misleading), alarms: rateOf(sound - trusted, sound) };
}

/**
 * A rate's z and its variance. Half an answer is added to each kind and one to their number (the log-linear correction:
 * Hautus 1995, Behavior Research Methods, Instruments, & Computers 27, 46–51), so that none or all is a finite z.
 */
function rateOf(times: number, of: number): { readonly z: number; readonly variance: number } {
  const rate = (times + 0.5) / (of + 1);
  const z = normalQuantile(rate);
  return { z, variance: (rate * (1 - rate)) / (of * normalDensity(z) ** 2) };
}

function estimate(value: number, variance: number): Estimate {
  const margin = halfWidth * Math.sqrt(variance);
  return { value, low: value - margin, high: value + margin, variance };
}
