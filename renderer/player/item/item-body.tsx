import type { ComponentType } from "react";
import type { ItemStrings } from "../../domain/course/item-strings.ts";
import type { Item, ItemKind } from "../../domain/course/item.ts";
import type { Draft } from "../../domain/quiz/draft.ts";
import type { BodyProps } from "./body.ts";
import { MultipleBody, SingleBody, TrueFalseBody } from "./choice-bodies.tsx";
import { loadedLater } from "../../ui/loaded-later.tsx";

type Bodies = { readonly [Kind in ItemKind]: ComponentType<BodyProps<Kind>> };

// Whatever is more than a choice among options comes with the first question of its kind.
const bodies: Bodies = {
  single: SingleBody,
  multiple: MultipleBody,
  "true-false": TrueFalseBody,
  confidence: loadedLater(() => import("./confidence-body.tsx").then((module) => module.ConfidenceBody)),
  match: loadedLater(() => import("./match-body.tsx").then((module) => module.MatchBody)),
  order: loadedLater(() => import("./order-body.tsx").then((module) => module.OrderBody)),
  sort: loadedLater(() => import("./sort-body.tsx").then((module) => module.SortBody)),
  "mark-words": loadedLater(() => import("./mark-words-body.tsx").then((module) => module.MarkWordsBody)),
  "mark-region": loadedLater(() => import("./mark-region-body.tsx").then((module) => module.MarkRegionBody)),
  branching: loadedLater(() => import("./branching-body.tsx").then((module) => module.BranchingBody)),
  "review-draft": loadedLater(() =>
    import("./review-draft-body.tsx").then((module) => module.ReviewDraftBody),
  ),
  grid: loadedLater(() => import("./grid-body.tsx").then((module) => module.GridBody)),
};

type AnyBodyProps = Omit<BodyProps<ItemKind>, "item" | "words" | "draft"> & {
  readonly item: Item;
  readonly words: ItemStrings;
  readonly draft: Draft;
};

/** What is answered, by kind of item. The compiler of courses has made sure that an item's words are of its kind. */
export function ItemBody(props: AnyBodyProps) {
  const Body = bodies[props.item.kind] as ComponentType<AnyBodyProps>;
  return <Body {...props} />;
}
