import type { Item, ItemOf } from "../course/item.ts";
import type { Response, ResponseOf } from "../event/response.ts";
import { walkBranches } from "./branches.ts";

type Draftable<Value> = {
  readonly [Key in keyof Value]?: Value[Key] extends string[] ? readonly string[] : Value[Key];
};

/** An answer under way: a response in which parts may still be open. Every response is a draft. */
export type Draft =
  | DraftOf<"single">
  | DraftOf<"multiple">
  | DraftOf<"true-false">
  | DraftOf<"match">
  | DraftOf<"order">
  | DraftOf<"sort">
  | DraftOf<"mark-words">
  | DraftOf<"mark-region">
  | DraftOf<"review-draft">
  | PlacingDraft
  | DraftOf<"branching">
  | DraftOf<"confidence">;

/** The draft of one kind of item. */
export type DraftOf<Kind extends Response["kind"]> = { readonly kind: Kind } & Draftable<
  Omit<ResponseOf<Kind>, "kind">
>;

/** Cards on their way to a grid: of a card's two steps one may still be open. */
type PlacingDraft = {
  readonly kind: "grid";
  readonly cells?: Readonly<Record<string, readonly [column: string, row: string]>>;
};

/** The draft of an item that nobody has touched yet. */
export function emptyResponse(item: Item): Draft {
  return { kind: item.kind };
}

/** Whether every part of the item is answered, so that it can be checked. */
export function isComplete(item: Item, draft: Draft): draft is Response {
  switch (item.kind) {
    case "single":
      return draft.kind === item.kind && isOneOf(item.options, draft.option);
    case "confidence":
      return draft.kind === item.kind && isOneOf(item.options, draft.option) && draft.sure !== undefined;
    case "true-false":
      return draft.kind === item.kind && draft.value !== undefined;
    case "multiple":
      return draft.kind === item.kind && isSome(item.options, draft.options);
    case "mark-words":
      return draft.kind === item.kind && isSome(item.phrases, draft.phrases);
    case "mark-region":
      return draft.kind === item.kind && isSome(regionIds(item), draft.regions);
    case "match":
      return draft.kind === item.kind && isEach(item.correct, item.targets, draft.targets);
    case "sort":
      return draft.kind === item.kind && isEach(item.correct, item.groups, draft.groups);
    case "order":
      return draft.kind === item.kind && isArrangement(item.correct, draft.cards);
    case "review-draft":
      return draft.kind === item.kind && item.passages.every((id) => draft.verdicts?.[id] !== undefined);
    case "grid":
      return (
        draft.kind === item.kind && Object.keys(item.accepted).every((id) => isCell(item, draft.cells?.[id]))
      );
    case "branching":
      return draft.kind === item.kind && walkBranches(item, draft.choices ?? []).ending !== undefined;
    default:
      return item satisfies never;
  }
}

function regionIds(item: ItemOf<"mark-region">): string[] {
  return item.regions.map(({ id }) => id);
}

function isOneOf(ids: readonly string[], id: string | undefined): boolean {
  return id !== undefined && ids.includes(id);
}

function isSome(ids: readonly string[], chosen: readonly string[] = []): boolean {
  return chosen.length > 0 && chosen.every((id) => ids.includes(id));
}

function isEach(
  keys: Readonly<Record<string, string>>,
  values: readonly string[],
  chosen: Readonly<Record<string, string>> = {},
): boolean {
  return Object.keys(keys).every((key) => isOneOf(values, chosen[key]));
}

function isCell(item: ItemOf<"grid">, cell: readonly [string, string] | undefined): boolean {
  return cell !== undefined && item.columns.includes(cell[0]) && item.rows.includes(cell[1]);
}

function isArrangement(ids: readonly string[], arranged: readonly string[] = []): boolean {
  return arranged.length === ids.length && ids.every((id) => arranged.includes(id));
}
