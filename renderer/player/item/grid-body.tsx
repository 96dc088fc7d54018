import { useId } from "react";
import { useTranslation } from "react-i18next";
import { isDefensible } from "../../domain/quiz/grid.ts";
import { RadioRow } from "../../ui/radio-row.tsx";
import { RichWords } from "../blocks/rich-text.tsx";
import { AnswerCard } from "./answer-card.tsx";
import type { BodyProps } from "./body.ts";
import styles from "./grid-body.module.css";
import { GridTable } from "./grid-table.tsx";
import { PartVerdict } from "./part-verdict.tsx";

/** Cards placed on a grid of two axes: each says its two steps, and the grid shows where the cards stand. */
export function GridBody(props: BodyProps<"grid">) {
  return (
    <div className={styles.parts}>
      <GridTable item={props.item} words={props.words} cells={props.draft.cells ?? {}} />
      {Object.keys(props.item.accepted).map((card, place) => (
        <GridCard key={card} {...props} card={card} number={place + 1} />
      ))}
    </div>
  );
}

type CardProps = BodyProps<"grid"> & { readonly card: string; readonly number: number };

function GridCard(props: CardProps) {
  const { item, words, draft, onChange, isChecked, showReasons, card, number } = props;
  const { t } = useTranslation("item");
  const verdictId = useId();
  const textId = useId();
  const [column, row] = draft.cells?.[card] ?? ["", ""];
  const isRight = isDefensible(item, card, [column, row]);
  const [best] = item.accepted[card] ?? [];
  const place = (cell: readonly [string, string]) =>
    onChange({ ...draft, cells: { ...draft.cells, [card]: cell } });
  const described = isChecked ? `${textId} ${verdictId}` : textId;
  return (
    <AnswerCard mark={isChecked ? (isRight ? "right" : "wrong") : undefined} className={styles.card}>
      <div id={textId} className={styles.words}>
        <span className={styles.badge}>{number}</span>
        <RichWords text={words.cards[card] ?? []} />
      </div>
      <RadioRow
        legend={words.axes.columns}
        options={item.columns.map((value) => ({ value, label: words.columns[value] ?? "" }))}
        value={column}
        isDisabled={isChecked}
        describedBy={described}
        onChange={(step) => place([step, row])}
      />
      <RadioRow
        legend={words.axes.rows}
        options={item.rows.map((value) => ({ value, label: words.rows[value] ?? "" }))}
        value={row}
        isDisabled={isChecked}
        describedBy={described}
        onChange={(step) => place([column, step])}
      />
      {isChecked && best && (
        <div id={verdictId}>
          <PartVerdict
            isRight={isRight}
            rightWords={t("rightTarget", { target: `${words.columns[best[0]]} · ${words.rows[best[1]]}` })}
            reason={showReasons ? words.why[card] : undefined}
          />
        </div>
      )}
    </AnswerCard>
  );
}
