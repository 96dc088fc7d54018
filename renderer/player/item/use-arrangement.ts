import { type DragEvent, useLayoutEffect, useRef, useState } from "react";
import { shuffleAway } from "../../domain/quiz/shuffle.ts";
import type { BodyProps } from "./body.ts";

/** Which control moved a card last: the focus stays on it, wherever the card went. */
export type Mover = "up" | "down" | "place";

/** The cards of an order item as they lie now, and the ways to move them. */
export function useArrangement({ item, draft, onChange, isChecked, shuffleSeed }: BodyProps<"order">) {
  const cards = draft.cards ?? shuffleAway(item.correct, `${shuffleSeed}/${item.id}`);
  const [last, setLast] = useState<{ readonly card: string; readonly by?: Mover }>();
  const [dragged, setDragged] = useState<string>();
  const listRef = useRef<HTMLOListElement>(null);

  useLayoutEffect(() => {
    if (last?.by === undefined) return;
    const list = listRef.current;
    list?.querySelector<HTMLElement>(`[data-card="${last.card}"] [data-mover="${last.by}"]`)?.focus();
  }, [last, draft.cards]);

  const move = (card: string, place: number, by?: Mover) => {
    if (isChecked || place < 0 || place >= cards.length || cards[place] === card) return;
    const others = cards.filter((each) => each !== card);
    onChange({ ...draft, cards: others.toSpliced(place, 0, card) });
    setLast(by === undefined ? { card } : { card, by });
  };

  const drag = (card: string) => ({
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = "move";
      setDragged(card);
    },
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDragEnter: () => {
      if (dragged !== undefined && dragged !== card) move(dragged, cards.indexOf(card));
    },
    onDragEnd: () => setDragged(undefined),
  });

  return { cards, moved: last?.card, listRef, move, drag };
}
