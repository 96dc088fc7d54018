/**
 * What the terms of IPTC's Digital Source Type NewsCodes mean for the headline
 * (cv.iptc.org/newscodes/digitalsourcetype).
 */
const captured = ["digitalCapture", "computationalCapture"];
const madeByAi = ["trainedAlgorithmicMedia"];
const editedWithAi = ["compositeWithTrainedAlgorithmicMedia"];

/** The bare term of a source type, which files write as a URI or as the term alone. */
export function sourceTypeTerm(sourceType: string): string {
  return sourceType.trim().replace(/\/+$/, "").split(/[/#:]/).at(-1) ?? "";
}

export function isCapture(sourceType: string): boolean {
  return captured.includes(sourceTypeTerm(sourceType));
}

/** Whether a source type says that AI made the whole or a part; undefined where it says neither. */
export function aiPart(sourceType: string): "made" | "edited" | undefined {
  const term = sourceTypeTerm(sourceType);
  if (madeByAi.includes(term)) return "made";
  return editedWithAi.includes(term) ? "edited" : undefined;
}
