import { z } from "zod";
import type { RichText } from "../rich-text/rich-text.ts";
import type { Item, ItemKind, ItemOf } from "./item.ts";
import { type FigureWords, figureShape, plain, plainFor, rich, richFor, type Words } from "./strings.ts";

type CommonStrings = {
  readonly scene?: RichText;
  readonly prompt: RichText;
  readonly figure?: FigureWords;
};

type ChoiceStrings = CommonStrings & { readonly options: Words; readonly why: Words };

/** A piece of a marking text: words that can be marked carry their phrase's id. */
export type MarkedPiece = { readonly phrase?: string; readonly words: string };

/** The words of an item, by kind, as one language says them. `why` holds a reason for every option. */
export type ItemStringsByKind = {
  single: ChoiceStrings;
  multiple: ChoiceStrings;
  confidence: ChoiceStrings;
  "true-false": CommonStrings & { readonly why: { readonly true: RichText; readonly false: RichText } };
  match: CommonStrings & { readonly prompts: Words; readonly targets: Words<string>; readonly why: Words };
  order: CommonStrings & { readonly cards: Words; readonly why: Words };
  sort: CommonStrings & { readonly groups: Words<string>; readonly cards: Words; readonly why: Words };
  "mark-words": CommonStrings & { readonly text: readonly MarkedPiece[]; readonly why: Words };
  "mark-region": CommonStrings & {
    readonly figure: FigureWords;
    readonly regions: Words<string>;
    readonly why: Words;
  };
  "review-draft": CommonStrings & { readonly passages: Words; readonly why: Words };
  grid: CommonStrings & {
    readonly axes: { readonly columns: string; readonly rows: string };
    readonly columns: Words<string>;
    readonly rows: Words<string>;
    readonly cards: Words;
    readonly why: Words;
  };
  branching: CommonStrings & { readonly nodes: Words; readonly choices: Words; readonly why: Words };
};

export type ItemStrings<Kind extends ItemKind = ItemKind> = ItemStringsByKind[Kind];

/** The strict schema of an item's words: made from its structure, so that a blank, missing or surplus string is found. */
export function itemStringsSchema(item: Item): z.ZodType<ItemStrings> {
  const common = {
    prompt: rich,
    ...(item.scene ? { scene: rich } : {}),
    ...(item.figure ? { figure: z.strictObject(figureShape(item.figure)) } : {}),
  };
  return z.strictObject({ ...common, ...kindStrings(item) }) as unknown as z.ZodType<ItemStrings>;
}

function kindStrings(item: Item): z.ZodRawShape {
  switch (item.kind) {
    case "single":
    case "multiple":
    case "confidence":
      return { options: richFor(item.options), why: richFor(item.options) };
    case "true-false":
      return { why: z.strictObject({ true: rich, false: rich }) };
    case "match": {
      const prompts = Object.keys(item.correct);
      return { prompts: richFor(prompts), targets: plainFor(item.targets), why: richFor(prompts) };
    }
    case "order":
      return { cards: richFor(item.correct), why: richFor(item.correct) };
    case "sort": {
      const cards = Object.keys(item.correct);
      return { groups: plainFor(item.groups), cards: richFor(cards), why: richFor(cards) };
    }
    case "mark-words":
      return { text: markedText(item), why: richFor(item.phrases) };
    case "mark-region": {
      const regions = item.regions.map(({ id }) => id);
      return { regions: plainFor(regions), why: richFor(regions) };
    }
    case "review-draft":
      return { passages: richFor(item.passages), why: richFor(item.passages) };
    case "grid": {
      const cards = Object.keys(item.accepted);
      return {
        axes: z.strictObject({ columns: plain, rows: plain }),
        columns: plainFor(item.columns),
        rows: plainFor(item.rows),
        cards: richFor(cards),
        why: richFor(cards),
      };
    }
    case "branching": {
      const choices = choicesOf(item);
      return { nodes: richFor(Object.keys(item.nodes)), choices: richFor(choices), why: richFor(choices) };
    }
    default:
      return item satisfies never;
  }
}

/** Every choice of a branching item, in the order of its nodes. */
export function choicesOf(item: ItemOf<"branching">): string[] {
  return Object.values(item.nodes).flatMap((node) => ("choices" in node ? Object.keys(node.choices) : []));
}

function markedText(item: ItemOf<"mark-words">): z.ZodType<readonly MarkedPiece[]> {
  return plain.transform((text, context) => {
    const pieces = splitMarked(text);
    const found = pieces.flatMap(({ phrase }) => (phrase === undefined ? [] : [phrase]));
    for (const id of item.phrases) {
      const count = found.filter((phrase) => phrase === id).length;
      if (count !== 1)
        context.addIssue({ code: "custom", message: `has [[${id}|…]] ${count} times, not once` });
    }
    for (const id of found.filter((phrase) => !item.phrases.includes(phrase))) {
      context.addIssue({ code: "custom", message: `marks "${id}", which is no phrase of the item` });
    }
    return pieces;
  });
}

function splitMarked(text: string): MarkedPiece[] {
  return text
    .split(/(\[\[[a-z0-9-]+\|[^\]]+\]\])/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      const [, phrase, words] = /^\[\[([a-z0-9-]+)\|([^\]]+)\]\]$/.exec(piece) ?? [];
      return phrase !== undefined && words !== undefined ? { phrase, words } : { words: piece };
    });
}
