/**
 * The value below which a standard normal variable lies with probability `p`, 0 < p < 1, to about seven digits.
 * Source: M. J. Wichura, Algorithm AS 241 (PPND7), Applied Statistics 37 (1988), 477–484.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(centre.over, r)) / polynomial(centre.under, r);
  }
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const [part, shifted] = r <= 5 ? [flank, r - 1.6] : [tail, r - 5];
  return Math.sign(q) * (polynomial(part.over, shifted) / polynomial(part.under, shifted));
}

/**
 * The value below which Student's t with so many degrees of freedom lies with probability `p`. Source: the expansion
 * 26.7.5 in Abramowitz and Stegun, Handbook of Mathematical Functions (1964); right to five digits from 10 degrees on.
 */
export function studentQuantile(p: number, degrees: number): number {
  const x = normalQuantile(p);
  const s = x * x;
  const terms = [
    1,
    (s + 1) / 4,
    ((5 * s + 16) * s + 3) / 96,
    (((3 * s + 19) * s + 17) * s - 15) / 384,
    ((((79 * s + 776) * s + 1482) * s - 1920) * s - 945) / 92_160,
  ];
  return x * polynomial(terms, 1 / degrees);
}

/** Coefficients of a polynomial's powers, from the lowest. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

const centre = {
  over: [3.3871327179, 50.434271938, 159.29113202, 59.10937472],
  under: [1, 17.895169469, 78.757757664, 67.1875636],
};
const flank = {
  over: [1.4234372777, 2.75681539, 1.3067284816, 0.17023821103],
  under: [1, 0.7370016425, 0.12021132975],
};
const tail = {
  over: [6.657905115, 3.081226386, 0.42868294337, 0.017337203997],
  under: [1, 0.24197894225, 0.012258202635],
};
