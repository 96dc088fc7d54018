import type { ItemOf } from "../course/item.ts";
import type { Response } from "../event/response.ts";

/** How a draft was reviewed: wrong passages let through, and right ones refused, each out of how many. */
export type ReviewCounts = {
  readonly wrongAccepted: number;
  readonly wrong: number;
  readonly rightRefused: number;
  readonly right: number;
};

/** Counts both kinds of mistake apart: over-reliance is the first, over-suspicion the second. */
export function reviewCounts(item: ItemOf<"review-draft">, response: Response): ReviewCounts {
  const verdicts = response.kind === item.kind ? response.verdicts : {};
  const right = item.passages.filter((id) => !item.wrong.includes(id));
  return {
    wrongAccepted: item.wrong.filter((id) => verdicts[id] === "accept").length,
    wrong: item.wrong.length,
    rightRefused: right.filter((id) => verdicts[id] === "send-back").length,
    right: right.length,
  };
}
