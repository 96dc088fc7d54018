import type { Item, ItemOf } from "../../../renderer/domain/course/item.ts";

/** What is wrong with an item's key: answers that are none of its choices, or a story that cannot end well. */
export function keyFaults(item: Item): string[] {
  switch (item.kind) {
    case "single":
    case "confidence":
      return stray([item.correct, ...(item.cautious === undefined ? [] : [item.cautious])], item.options);
    case "multiple":
      return stray(item.correct, item.options);
    case "match":
      return stray(Object.values(item.correct), item.targets);
    case "sort":
      return stray(Object.values(item.correct), item.groups);
    case "mark-words":
      return stray(item.correct, item.phrases);
    case "mark-region":
      return stray(
        item.correct,
        item.regions.map(({ id }) => id),
      );
    case "review-draft":
      return stray(item.wrong, item.passages);
    case "grid":
      return Object.values(item.accepted).flatMap((cells) => [
        ...stray(
          cells.map(([column]) => column),
          item.columns,
        ),
        ...stray(
          cells.map(([, row]) => row),
          item.rows,
        ),
      ]);
    case "branching":
      return storyFaults(item);
    case "order":
    case "true-false":
      return [];
    default:
      return item satisfies never;
  }
}

function stray(ids: readonly string[], known: readonly string[]): string[] {
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => `has the key "${id}", which is none of its choices`);
}

function storyFaults({ start, nodes }: ItemOf<"branching">): string[] {
  const reached = new Set<string>();
  const queue = [start];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const node = nodes[id];
    if (reached.has(id) || node === undefined) continue;
    reached.add(id);
    if ("choices" in node) queue.push(...Object.values(node.choices));
  }
  const next = Object.values(nodes).flatMap((node) => ("choices" in node ? Object.values(node.choices) : []));
  const choices = Object.values(nodes).flatMap((node) =>
    "choices" in node ? Object.keys(node.choices) : [],
  );
  const hasGoodEnd = [...reached].some((id) => {
    const node = nodes[id];
    return node !== undefined && "ending" in node && node.ending === "good";
  });
  return [
    ...stray([start, ...next], Object.keys(nodes)),
    ...Object.keys(nodes).flatMap((id) =>
      reached.has(id) ? [] : [`has the node "${id}", which nothing leads to`],
    ),
    ...(new Set(choices).size === choices.length ? [] : ["uses the id of a choice twice"]),
    ...(hasGoodEnd ? [] : ["has no good ending that can be reached"]),
  ];
}
