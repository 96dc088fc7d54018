/** Proof tests are short in the everyday suite; PANDU_PROOFS=long runs them in full. */
export const areProofsLong = process.env["PANDU_PROOFS"] === "long";

/** How often a proof is repeated. */
export function rounds(short: number, long: number): number {
  return areProofsLong ? long : short;
}
