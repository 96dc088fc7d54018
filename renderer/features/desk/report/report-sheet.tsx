import { useTranslation } from "react-i18next";
import type { Cell } from "../../../domain/exports/csv.ts";
import {
  areaColumns,
  dimensionColumns,
  type reportRows,
  type ReportRow,
} from "../../../domain/report/report-tables.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { Logo } from "../../../ui/logo.tsx";
import styles from "./report.module.css";
import type { ReportFacts } from "./use-report-facts.ts";

type Props = ReportFacts & { readonly tables: ReturnType<typeof reportRows> };

/** The page itself, as it is printed. */
export function ReportSheet({ office, facts, notes, tables }: Props) {
  const { t } = useTranslation("report");
  const { number } = useFormats();
  const words = (cell: Cell) => (typeof cell === "number" ? number(cell) : cell);
  const inWords = (rows: readonly ReportRow[]) =>
    rows.map(({ id, cells }) => ({ id, cells: cells.map(words) }));
  return (
    <article className={styles.sheet} data-printable>
      <div className={styles.head}>
        <div>
          <p className={styles.small}>{t("sheet.title")}</p>
          <h2>
            <bdi>{office}</bdi>
          </h2>
        </div>
        <Logo name="Pandu" />
      </div>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <dl className={styles.figures} aria-label={t("people.caption")}>
        {tables.people.map(({ id, cells: [label, count] }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{words(count)}</dd>
          </div>
        ))}
      </dl>
      <DataTable
        caption={t("areas.caption")}
        columns={areaColumns.map((id) => ({ id, label: t(`areas.${id}`), isNumber: id !== "area" }))}
        rows={inWords(tables.areas)}
      />
      <div className={styles.dimensions}>
        <DataTable
          caption={t("dimensions.caption")}
          columns={dimensionColumns.map((id) => ({
            id,
            label: t(`dimensions.${id}`),
            isNumber: id === "reached",
          }))}
          rows={inWords(tables.dimensions)}
        />
        <p className={styles.small}>{t("dimensions.explained")}</p>
      </div>
      <section className={styles.notes}>
        <h3>{t("notes.label")}</h3>
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
    </article>
  );
}
