import type { Item } from "../course/item.ts";
import type { Graded, Response } from "../event/response.ts";
import { walkBranches } from "./branches.ts";
import { isDefensible } from "./grid.ts";
import { reviewCounts } from "./review-draft.ts";

/** How many parts of an answer are right. */
export type RightShare = { readonly right: number; readonly of: number };

/** Grades a complete response: one point of one if it is wholly right, otherwise none. */
export function grade(item: Item, response: Response): Graded {
  const { right, of } = shareRight(item, response);
  const isRight = right === of;
  return {
    item: item.id,
    objective: item.objective,
    response,
    outcome: isRight ? "right" : "wrong",
    points: isRight ? 1 : 0,
    of: 1,
  };
}

/** How many parts are right, for feedback; the grade itself is all or nothing. A response of another kind has none. */
export function shareRight(item: Item, response: Response): RightShare {
  switch (item.kind) {
    case "single":
    case "confidence":
      return whole(response.kind === item.kind && response.option === item.correct);
    case "true-false":
      return whole(response.kind === item.kind && response.value === item.correct);
    case "multiple":
      return ofSet(item.options, item.correct, response.kind === item.kind ? response.options : []);
    case "mark-words":
      return ofSet(item.phrases, item.correct, response.kind === item.kind ? response.phrases : []);
    case "mark-region": {
      const regions = item.regions.map(({ id }) => id);
      return ofSet(regions, item.correct, response.kind === item.kind ? response.regions : []);
    }
    case "match":
      return ofPairs(item.correct, response.kind === item.kind ? response.targets : {});
    case "sort":
      return ofPairs(item.correct, response.kind === item.kind ? response.groups : {});
    case "order":
      return ofPlaces(item.correct, response.kind === item.kind ? response.cards : []);
    case "review-draft": {
      const { wrongAccepted, rightRefused } = reviewCounts(item, response);
      const of = item.passages.length;
      return { right: response.kind === item.kind ? of - wrongAccepted - rightRefused : 0, of };
    }
    case "grid": {
      const cells = response.kind === item.kind ? response.cells : {};
      const cards = Object.keys(item.accepted);
      return {
        right: cards.filter((card) => isDefensible(item, card, cells[card])).length,
        of: cards.length,
      };
    }
    case "branching":
      return whole(response.kind === item.kind && walkBranches(item, response.choices).ending === "good");
    default:
      return item satisfies never;
  }
}

function whole(isRight: boolean): RightShare {
  return { right: isRight ? 1 : 0, of: 1 };
}

/** Each id is a part: right when it is chosen just if it should be. Ids that the item does not have spoil the answer. */
function ofSet(ids: readonly string[], correct: readonly string[], chosen: readonly string[]): RightShare {
  const strangers = chosen.filter((id) => !ids.includes(id)).length;
  const right = ids.filter((id) => chosen.includes(id) === correct.includes(id)).length;
  return { right: chosen.length === 0 || strangers > 0 ? 0 : right, of: ids.length };
}

function ofPairs(
  correct: Readonly<Record<string, string>>,
  chosen: Readonly<Record<string, string>>,
): RightShare {
  const pairs = Object.entries(correct);
  return { right: pairs.filter(([key, value]) => chosen[key] === value).length, of: pairs.length };
}

function ofPlaces(correct: readonly string[], arranged: readonly string[]): RightShare {
  return { right: correct.filter((id, place) => arranged[place] === id).length, of: correct.length };
}
