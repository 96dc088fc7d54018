/** What feedback says of one option: right as chosen, chosen though wrong, or right but not chosen. */
export type Mark = "right" | "wrong" | "missed";

/** The mark of an option; none when it was rightly left alone. */
export function markOption(isCorrect: boolean, isChosen: boolean): Mark | undefined {
  if (isCorrect) return isChosen ? "right" : "missed";
  return isChosen ? "wrong" : undefined;
}
