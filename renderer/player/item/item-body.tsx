import type { ReactNode } from "react";
import type { ItemStrings } from "../../domain/course/item-strings.ts";
import type { Item, ItemKind } from "../../domain/course/item.ts";
import type { Draft } from "../../domain/quiz/draft.ts";
import type { BodyProps } from "./body.ts";
import { BranchingBody } from "./branching-body.tsx";
import { ConfidenceBody, MultipleBody, SingleBody, TrueFalseBody } from "./choice-bodies.tsx";
import { MarkRegionBody } from "./mark-region-body.tsx";
import { MarkWordsBody } from "./mark-words-body.tsx";
import { MatchBody } from "./match-body.tsx";
import { OrderBody } from "./order-body.tsx";
import { SortBody } from "./sort-body.tsx";

type Bodies = { readonly [Kind in ItemKind]: (props: BodyProps<Kind>) => ReactNode };

const bodies: Bodies = {
  single: SingleBody,
  multiple: MultipleBody,
  "true-false": TrueFalseBody,
  match: MatchBody,
  order: OrderBody,
  sort: SortBody,
  "mark-words": MarkWordsBody,
  "mark-region": MarkRegionBody,
  branching: BranchingBody,
  confidence: ConfidenceBody,
};

type AnyBodyProps = Omit<BodyProps<ItemKind>, "item" | "words" | "draft"> & {
  readonly item: Item;
  readonly words: ItemStrings;
  readonly draft: Draft;
};

/** What is answered, by kind of item. The compiler of courses has made sure that an item's words are of its kind. */
export function ItemBody(props: AnyBodyProps) {
  const Body = bodies[props.item.kind] as (props: AnyBodyProps) => ReactNode;
  return <Body {...props} />;
}
