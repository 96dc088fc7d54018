import type { Item, ItemOf } from "../../../renderer/domain/course/item.ts";
import { phrasesAsRead } from "./course.ts";

/** How an item is answered on its page, whatever the language: by numbers of options, by targets, by places, by decisions. */
export type Answer =
  | { readonly by: "numbers"; readonly numbers: readonly number[]; readonly isSure: boolean }
  | { readonly by: "targets"; readonly targets: readonly string[] }
  | { readonly by: "places"; readonly cards: readonly string[] }
  | { readonly by: "groups"; readonly groups: readonly (readonly [card: string, place: number])[] }
  /** The place of the radio button to choose in each group, from top to bottom. */
  | { readonly by: "parts"; readonly places: readonly number[] }
  | { readonly by: "decisions"; readonly numbers: readonly number[] };

/** The right answer. */
export function rightAnswer(course: string, item: Item, language: string): Answer {
  switch (item.kind) {
    case "single":
    case "confidence":
      return numbers(item.options, [item.correct], item.kind === "confidence");
    case "multiple":
      return numbers(item.options, item.correct);
    case "true-false":
      return { by: "numbers", numbers: [item.correct ? 1 : 2], isSure: false };
    case "mark-words":
      return numbers(phrasesAsRead(course, language, item), item.correct);
    case "mark-region":
      return numbers(
        item.regions.map(({ id }) => id),
        item.correct,
      );
    case "match":
      return { by: "targets", targets: Object.values(item.correct) };
    case "order":
      return { by: "places", cards: item.correct };
    case "sort":
      return {
        by: "groups",
        groups: Object.entries(item.correct).map(([card, group]) => [card, item.groups.indexOf(group)]),
      };
    case "review-draft":
      return {
        by: "parts",
        places: item.passages.map((passage) => (item.wrong.includes(passage) ? 1 : 0)),
      };
    case "grid":
      return {
        by: "parts",
        places: Object.values(item.accepted).flatMap(([cell]) =>
          cell ? [item.columns.indexOf(cell[0]), item.rows.indexOf(cell[1])] : [],
        ),
      };
    case "branching":
      return { by: "decisions", numbers: decisionsToGood(item) };
  }
}

/** A complete answer that is not right. */
export function wrongAnswer(course: string, item: Item, language: string): Answer {
  const right = rightAnswer(course, item, language);
  switch (right.by) {
    case "numbers":
      return { ...right, numbers: right.numbers.includes(1) ? [2] : [1] };
    case "targets":
      return { ...right, targets: right.targets.map(() => right.targets[0] ?? "") };
    case "places":
      return { ...right, cards: right.cards.toReversed() };
    case "groups":
      return { ...right, groups: right.groups.map(([card]) => [card, 0]) };
    case "parts":
      return { ...right, places: right.places.map((place) => (place === 0 ? 1 : 0)) };
    case "decisions":
      return right;
  }
}

function numbers(all: readonly string[], correct: readonly string[], isSure = false): Answer {
  return { by: "numbers", numbers: correct.map((id) => all.indexOf(id) + 1), isSure };
}

/** The shortest way from the start to a good ending, as numbers of choices. */
function decisionsToGood({ start, nodes }: ItemOf<"branching">): number[] {
  const open: { node: string; taken: number[] }[] = [{ node: start, taken: [] }];
  for (let next = open.shift(); next; next = open.shift()) {
    const node = nodes[next.node];
    if (node === undefined) continue;
    if ("ending" in node) {
      if (node.ending === "good") return next.taken;
      continue;
    }
    for (const [index, target] of Object.values(node.choices).entries()) {
      open.push({ node: target, taken: [...next.taken, index + 1] });
    }
  }
  throw new Error("no way leads to a good ending");
}
