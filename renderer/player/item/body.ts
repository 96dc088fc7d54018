import type { SvgNode } from "../../domain/course/figure.ts";
import type { ItemStringsByKind } from "../../domain/course/item-strings.ts";
import type { ItemKind, ItemOf } from "../../domain/course/item.ts";
import type { Draft, DraftOf } from "../../domain/quiz/draft.ts";

/** What the player of one kind of item is given. Until it is checked, nothing of the key may reach the page. */
export type BodyProps<Kind extends ItemKind> = {
  readonly item: ItemOf<Kind>;
  readonly words: ItemStringsByKind[Kind];
  readonly draft: DraftOf<Kind>;
  readonly onChange: (draft: Draft) => void;
  readonly isChecked: boolean;
  readonly showReasons: boolean;
  readonly figures: Readonly<Record<string, SvgNode>>;
  readonly shuffleSeed: string;
};

/** A list with an id added, or taken out if it was there, in the order of `all`. */
export function toggled(all: readonly string[], chosen: readonly string[], id: string): string[] {
  return all.filter((each) => (each === id ? !chosen.includes(id) : chosen.includes(each)));
}
