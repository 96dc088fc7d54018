import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslation } from "react-i18next";
import { SelectControl } from "../../ui/select.tsx";
import { RichWords } from "../blocks/rich-text.tsx";
import { AnswerCard } from "./answer-card.tsx";
import type { BodyProps } from "./body.ts";
import styles from "./order-card.module.css";
import { PartVerdict } from "./part-verdict.tsx";
import type { Mover } from "./use-arrangement.ts";

type Props = BodyProps<"order"> & {
  readonly card: string;
  /** From 0. */
  readonly place: number;
  readonly name: string;
  readonly onMove: (card: string, place: number, by: Mover) => void;
};

/** One card of an order item with its place and, until it is checked, the ways to move it. */
export function OrderCard(props: Props) {
  const { t } = useTranslation("item");
  const { item, words, isChecked, showReasons, card, place } = props;
  const isRight = isChecked && item.correct[place] === card;
  return (
    <AnswerCard
      mark={isChecked ? (isRight ? "right" : "wrong") : undefined}
      className={styles.card}
      data-card={card}
    >
      <span className={styles.place} aria-hidden>
        {place + 1}
      </span>
      <RichWords text={words.cards[card] ?? []} className={styles.words} />
      {isChecked ? (
        <div className={styles.verdict}>
          <PartVerdict
            isRight={isRight}
            wrongWords={t("markMisplaced")}
            rightWords={t("rightPlace", { place: item.correct.indexOf(card) + 1 })}
            reason={showReasons ? words.why[card] : undefined}
          />
        </div>
      ) : (
        <Movers {...props} />
      )}
    </AnswerCard>
  );
}

/** At the ends a button stays where it is and does nothing, so that the focus is not lost. */
function Movers({ item, card, place, name, onMove }: Props) {
  const { t } = useTranslation("item");
  const last = item.correct.length - 1;
  const places = item.correct.map((_, index) => ({
    value: String(index),
    label: t("place", { place: index + 1 }),
  }));
  return (
    <span className={styles.movers}>
      <button
        type="button"
        data-mover="up"
        aria-label={t("moveUp", { card: name })}
        aria-disabled={place === 0}
        onClick={() => onMove(card, place - 1, "up")}
      >
        <ArrowUp aria-hidden size="1.2em" />
      </button>
      <button
        type="button"
        data-mover="down"
        aria-label={t("moveDown", { card: name })}
        aria-disabled={place === last}
        onClick={() => onMove(card, place + 1, "down")}
      >
        <ArrowDown aria-hidden size="1.2em" />
      </button>
      <SelectControl
        data-mover="place"
        aria-label={t("placeOf", { card: name })}
        options={places}
        value={String(place)}
        onChange={(value) => onMove(card, Number(value), "place")}
      />
    </span>
  );
}
