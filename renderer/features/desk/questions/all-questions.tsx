import { useState } from "react";
import { useTranslation } from "react-i18next";
import { compareDoubted, type DoubtedItem } from "../../../domain/item-analysis/find-doubts.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { Select } from "../../../ui/select.tsx";
import styles from "../desk.module.css";
import own from "./questions.module.css";
import { useDoubtWords } from "./use-doubt-words.ts";
import { titleIn, type TestWords } from "./use-words.ts";

type Props = {
  readonly course: string;
  readonly items: readonly DoubtedItem[];
  readonly words: TestWords;
};

const orders = ["doubt", "place", "hard", "weak"] as const;

type Order = (typeof orders)[number];

/** Every question of a test with its numbers, in an order that can be chosen. */
export function AllQuestions({ course, items, words }: Props) {
  const { t } = useTranslation("questions");
  const formats = useFormats();
  const { titleOf } = useDoubtWords();
  const [order, setOrder] = useState<Order>("doubt");
  const rowOf = ({ statistics, doubts }: DoubtedItem) => {
    const { form, item, people, facility, discrimination } = statistics;
    const found = words.of(form, item);
    return {
      id: `${form} ${item}`,
      cells: [
        <>
          <a href={`#/desk/questions/${[course, form, item].map(encodeURIComponent).join("/")}`}>
            {found === undefined ? item : <span lang={found.language}>{titleIn(found)}</span>}
          </a>
          <p className={styles.muted}>{t("item.place", { form, item })}</p>
        </>,
        formats.number(people),
        facility === undefined ? t("table.tooFew") : formats.percent(facility),
        discrimination === undefined
          ? t(facility === undefined ? "table.tooFew" : "table.unknown")
          : formats.number(toHundredths(discrimination.value)),
        doubts.length === 0 ? (
          t("table.nothing")
        ) : (
          <ul className={own.plain}>
            {[...new Set(doubts.map(titleOf))].map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        ),
      ],
    };
  };
  return (
    <section className={styles.section}>
      <h2>{t("table.title")}</h2>
      <div className={own.order} data-print="no">
        <Select
          label={t("table.order")}
          value={order}
          options={orders.map((value) => ({ value, label: t(`table.orders.${value}`) }))}
          onChange={(next) => setOrder(next as Order)}
        />
      </div>
      <DataTable
        caption={t("table.title")}
        isCaptionHidden
        columns={[
          { id: "question", label: t("table.question") },
          { id: "people", label: t("table.people"), isNumber: true },
          { id: "right", label: t("table.right"), isNumber: true },
          { id: "apart", label: t("table.apart"), isNumber: true },
          { id: "finding", label: t("table.finding") },
        ]}
        rows={items.toSorted(comparisons[order]).map(rowOf)}
      />
    </section>
  );
}

/** What is not known comes last; equal ones stay as they are, by form. */
const comparisons: Readonly<Record<Order, (one: DoubtedItem, other: DoubtedItem) => number>> = {
  doubt: compareDoubted,
  place: () => 0,
  hard: (one, other) => (one.statistics.facility ?? 2) - (other.statistics.facility ?? 2),
  weak: (one, other) =>
    (one.statistics.discrimination?.value ?? 2) - (other.statistics.discrimination?.value ?? 2),
};

/** Adding zero turns the −0 of a rounded number into 0. */
function toHundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
