import { normalQuantile, studentQuantile } from "./quantiles.ts";
import { alpha } from "./thresholds.ts";

/** Where a value lies, as far as the data tells. */
export type Interval = { readonly low: number; readonly high: number };

/** The mean; NaN of nothing. */
export function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += values[at] ?? 0;
  return sum / values.length;
}

/** Pearson's correlation, from -1 to 1; undefined where either does not vary. */
export function correlation(one: ArrayLike<number>, other: ArrayLike<number>): number | undefined {
  const [mean, otherMean] = [meanOf(one), meanOf(other)];
  let [square, otherSquare, product] = [0, 0, 0];
  for (let at = 0; at < one.length; at += 1) {
    const [a, b] = [(one[at] ?? 0) - mean, (other[at] ?? 0) - otherMean];
    square += a * a;
    otherSquare += b * b;
    product += a * b;
  }
  // What is left of rounding where all values are the same.
  const nothing = one.length * 1e-12;
  if (!(square > nothing && otherSquare > nothing)) return undefined;
  return Math.min(1, Math.max(-1, product / Math.sqrt(square * otherSquare)));
}

/** The 95 % interval of a correlation of `count` pairs, by Fisher's z (R. A. Fisher, Metron 1, 1921). */
export function correlationInterval(r: number, count: number): Interval {
  if (count <= 3) return { low: -1, high: 1 };
  const reach = normalQuantile(1 - alpha / 2) / Math.sqrt(count - 3);
  return { low: Math.tanh(Math.atanh(r) - reach), high: Math.tanh(Math.atanh(r) + reach) };
}

/** The 95 % interval of the mean of paired differences, by Student's t (Student, Biometrika 6, 1908). */
export function meanInterval(differences: ArrayLike<number>): Interval {
  const [count, mean] = [differences.length, meanOf(differences)];
  let square = 0;
  for (let at = 0; at < count; at += 1) square += ((differences[at] ?? 0) - mean) ** 2;
  const reach = studentQuantile(1 - alpha / 2, count - 1) * Math.sqrt(square / (count - 1) / count);
  return { low: mean - reach, high: mean + reach };
}

/**
 * The interval of the difference of the means of two groups of shares from 0 to 1, with one 0 and one 1 added to each
 * group (A. Agresti and B. Caffo, The American Statistician 54, 2000); it misses in `missing` of all cases.
 */
export function gapInterval(one: ArrayLike<number>, other: ArrayLike<number>, missing: number): Interval {
  const [a, b] = [widened(one), widened(other)];
  const reach = normalQuantile(1 - missing / 2) * Math.sqrt(a.error + b.error);
  return { low: a.mean - b.mean - reach, high: a.mean - b.mean + reach };
}

function widened(shares: ArrayLike<number>) {
  const count = shares.length + 2;
  let [sum, squares] = [1, 1];
  for (let at = 0; at < shares.length; at += 1) {
    const share = shares[at] ?? 0;
    sum += share;
    squares += share * share;
  }
  const mean = sum / count;
  return { mean, error: (squares / count - mean * mean) / count };
}
