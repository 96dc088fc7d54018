import type { Output } from "../../../../electron/contract/contract.ts";

/** What a collection came to. */
export type Collection = Output<"desk.collect">;

export const noCollection: Collection = {
  files: [],
  counts: { recorded: 0, unchanged: 0, witnessed: 0, refused: 0, waiting: 0 },
  isCancelled: false,
};

/** Two collections, one after the other, as one. */
export function together(first: Collection, then: Collection): Collection {
  const sum = (of: keyof Collection["counts"]) => first.counts[of] + then.counts[of];
  return {
    ...first,
    ...then,
    files: [...first.files, ...then.files],
    counts: {
      recorded: sum("recorded"),
      unchanged: sum("unchanged"),
      witnessed: sum("witnessed"),
      refused: sum("refused"),
      waiting: sum("waiting"),
    },
  };
}

/** A file that the window could not hand over. */
export function notHandedOver(
  name: string,
  reason: "too-large-here" | "unreadable",
  where: string,
): Collection {
  return {
    ...noCollection,
    files: [{ name, state: "refused", refusal: { reason, where }, learners: [] }],
    counts: { ...noCollection.counts, refused: 1 },
  };
}
