import type { Item } from "../../../renderer/domain/course/item.ts";
import type { LoadedCourse } from "../load.ts";
import { textsOf, withoutMarks } from "../words.ts";
import { itemsOf } from "./parts.ts";

/** An item with its English words as they are written, and the part it stands in. */
export type WordedItem = {
  readonly item: Item;
  readonly part: string;
  readonly words: {
    readonly prompt: string;
    readonly scene?: string;
    readonly options?: Readonly<Record<string, string>>;
  };
};

type Steps = {
  readonly steps: Readonly<Record<string, { readonly blocks: Readonly<Record<string, unknown>> }>>;
};

/** Every item of a course whose English words are there. */
export function wordedItems({ parts, catalogues }: LoadedCourse): WordedItem[] {
  return parts.flatMap((part) => {
    const source = catalogues.get("en")?.get(part.id)?.source;
    const items = itemsOf(part);
    if (items.length === 0 || source === undefined) return [];
    const blocks =
      part.kind === "form"
        ? (source as Readonly<Record<string, unknown>>)
        : Object.assign({}, ...Object.values((source as Steps).steps).map((step) => step.blocks));
    return items.flatMap((item): WordedItem[] => {
      const words = blocks[item.id] as WordedItem["words"] | undefined;
      return words === undefined ? [] : [{ item, part: part.id, words }];
    });
  });
}

/** What an item asks: scene, prompt and whatever is answered, without reasons and pictures. */
export function askedText({ words }: WordedItem): string {
  const { why, figure, ...asked } = words as Record<string, unknown>;
  return textsOf(asked)
    .map(({ text }) => withoutMarks(text))
    .join("\n");
}

/** Words that carry meaning: of four letters and more, without the commonest, cut to five so that endings do not count. */
export function contentWords(text: string): Set<string> {
  const found =
    withoutMarks(text)
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [];
  return new Set(found.filter((word) => !common.has(word)).map((word) => word.slice(0, 5)));
}

const common = new Set(
  (
    "that this with from have what which when then them they their there here will would could should been were " +
    "your does into only over same than each more most some such very must about after before because while " +
    "where whose whom also just both case next still"
  ).split(" "),
);
