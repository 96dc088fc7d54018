import type { Response } from "../event/response.ts";

/**
 * What was answered as one short text, the same for the same answer: ids joined by spaces, in their own order where
 * that is the answer, else sorted; pairs as `card>target`. A question that was left out gives an empty text.
 */
export function answerText(response: Response): string {
  switch (response.kind) {
    case "single":
    case "confidence":
      return response.option;
    case "true-false":
      return String(response.value);
    case "multiple":
      return sorted(response.options);
    case "mark-words":
      return sorted(response.phrases);
    case "mark-region":
      return sorted(response.regions);
    case "order":
      return response.cards.join(" ");
    case "branching":
      return response.choices.join(" ");
    case "match":
      return pairs(response.targets);
    case "sort":
      return pairs(response.groups);
    case "review-draft":
      return pairs(response.verdicts);
    case "grid":
      return pairs(response.cells);
  }
  return response satisfies never;
}

function sorted(ids: readonly string[]): string {
  return ids.toSorted().join(" ");
}

function pairs(answers: Readonly<Record<string, string | readonly string[]>>): string {
  return sorted(Object.entries(answers).map(([from, to]) => `${from}>${to}`));
}
