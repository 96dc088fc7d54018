import type { ScoreGain } from "../../../domain/item-analysis/score-gains.ts";

/** Of a course that enough people took both tests of. */
export type MeasuredGain = ScoreGain & { readonly result: NonNullable<ScoreGain["result"]> };

/** A share as whole points of 100; adding zero turns the −0 of a rounded number into 0. */
export function toPoints(share: number): number {
  return Math.round(share * 100) + 0;
}
