import { useTranslation } from "react-i18next";
import { plainText } from "../../domain/rich-text/rich-text.ts";
import { StatusLine } from "../../ui/status-line.tsx";
import type { BodyProps } from "./body.ts";
import styles from "./order-body.module.css";
import { OrderCard } from "./order-card.tsx";
import { useArrangement } from "./use-arrangement.ts";

/** Cards to put in order: with buttons, by naming a place, or by dragging. */
export function OrderBody(props: BodyProps<"order">) {
  const { t } = useTranslation("item");
  const { words, isChecked } = props;
  const { cards, moved, listRef, move, drag } = useArrangement(props);
  const nameOf = (card: string) => plainText(words.cards[card] ?? []);
  return (
    <>
      <ol ref={listRef} className={styles.cards}>
        {cards.map((card, place) => (
          <li key={card} draggable={!isChecked} {...drag(card)}>
            <OrderCard {...props} card={card} place={place} name={nameOf(card)} onMove={move} />
          </li>
        ))}
      </ol>
      <StatusLine isHidden>
        {moved && t("moved", { card: nameOf(moved), place: cards.indexOf(moved) + 1, count: cards.length })}
      </StatusLine>
    </>
  );
}
