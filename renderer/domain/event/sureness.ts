/** How sure a learner can say they are, from least to most. */
export const sureness = ["guessing", "fairly-sure", "certain"] as const;

export type Sureness = (typeof sureness)[number];
