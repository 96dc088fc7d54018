import type { ItemOf } from "../course/item.ts";

/** One decision of a branching item: the node it was taken at, and the choice. */
export type BranchStep = { readonly node: string; readonly choice: string };

/** How far a learner has come in a branching item. */
export type BranchWalk = {
  readonly steps: readonly BranchStep[];
  /** The node that the learner stands at. */
  readonly node: string;
  /** The choices open there; none at an ending. */
  readonly choices: readonly string[];
  readonly ending?: "good" | "poor";
};

/** Follows choices from the start. A choice that is not open where it stands, and what follows it, is left out. */
export function walkBranches(item: ItemOf<"branching">, choices: readonly string[]): BranchWalk {
  const steps: BranchStep[] = [];
  let node = item.start;
  for (const choice of choices) {
    const next = exitsOf(item, node)[choice];
    if (next === undefined) break;
    steps.push({ node, choice });
    node = next;
  }
  const reached = item.nodes[node];
  return {
    steps,
    node,
    choices: Object.keys(exitsOf(item, node)),
    ...(reached && "ending" in reached && { ending: reached.ending }),
  };
}

function exitsOf(item: ItemOf<"branching">, node: string): Readonly<Record<string, string>> {
  const found = item.nodes[node];
  return found && "choices" in found ? found.choices : {};
}
