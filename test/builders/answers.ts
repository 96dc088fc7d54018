import type { Item } from "../../renderer/domain/course/item.ts";
import type { Response } from "../../renderer/domain/event/response.ts";

/** An answer to an item of a test: the right one, or one that `luck` (0 to 1) picks among wrong ones. */
export function anAnswer(item: Item, isRight: boolean, luck: number): Response {
  switch (item.kind) {
    case "single":
      return { kind: "single", option: optionOf(item, isRight, luck) };
    case "confidence":
      return { kind: "confidence", option: optionOf(item, isRight, luck), sure: "certain" };
    case "true-false":
      return { kind: "true-false", value: item.correct === isRight };
    case "multiple":
      return { kind: "multiple", options: isRight ? item.correct : item.correct.slice(1) };
    case "mark-words":
      return { kind: "mark-words", phrases: isRight ? item.correct : item.correct.slice(1) };
    case "mark-region":
      return { kind: "mark-region", regions: isRight ? item.correct : item.correct.slice(1) };
    case "order":
      return { kind: "order", cards: isRight ? item.correct : item.correct.toReversed() };
    case "match":
      return { kind: "match", targets: isRight ? item.correct : allAs(item.correct, item.targets[0]) };
    case "sort":
      return { kind: "sort", groups: isRight ? item.correct : allAs(item.correct, item.groups[0]) };
    default:
      throw new Error(`${item.kind} does not stand in tests`);
  }
}

function optionOf(
  { options, correct }: { readonly options: readonly string[]; readonly correct: string },
  isRight: boolean,
  luck: number,
): string {
  const others = options.filter((option) => option !== correct);
  // The first of the wrong ones draws most: learners are not dice.
  return isRight ? correct : (others[Math.floor(luck ** 2 * others.length)] ?? correct);
}

function allAs(pairs: Readonly<Record<string, string>>, to = ""): Record<string, string> {
  return Object.fromEntries(Object.keys(pairs).map((card) => [card, to]));
}
