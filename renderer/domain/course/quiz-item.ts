import type { Item, ItemOf } from "./item.ts";

/** An item that a letter answers on paper. */
export type QuizItem = ItemOf<"single"> | ItemOf<"true-false"> | ItemOf<"confidence">;

/** Whether an item can stand in a quiz on paper. */
export function isQuizItem(item: Item): item is QuizItem {
  return item.kind === "single" || item.kind === "true-false" || item.kind === "confidence";
}
