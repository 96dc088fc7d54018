import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/button.tsx";
import { type Column, DataTable, type Row } from "../../../ui/data-table.tsx";
import styles from "./bar-chart.module.css";
import { type Bar, Bars } from "./bars.tsx";

type Props = {
  /** What is counted; names the bars and the table. */
  readonly caption: string;
  readonly bars: readonly Bar[];
  /** The same as numbers, in the same order. */
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Further buttons beside those of the chart. */
  readonly children?: ReactNode;
};

/** So many bars are shown before one asks for all. */
const usual = 10;

/** Bars with their table one press away. Paper has the table. */
export function BarChart({ caption, bars, columns, rows, children }: Props) {
  const { t } = useTranslation("overview");
  const [isTable, setTable] = useState(false);
  const [hasAll, setHasAll] = useState(false);
  return (
    <div className={styles.chart}>
      {!isTable && (
        <div data-print="no">
          <Bars name={caption} bars={hasAll ? bars : bars.slice(0, usual)} />
        </div>
      )}
      <div className={styles.table} hidden={!isTable}>
        <DataTable caption={caption} isCaptionHidden columns={columns} rows={rows} />
      </div>
      <div className={styles.buttons} data-print="no">
        <Button variant="quiet" onClick={() => setTable(!isTable)}>
          {isTable ? t("chart.showBars") : t("chart.showTable")}
        </Button>
        {!isTable && !hasAll && bars.length > usual && (
          <Button variant="quiet" onClick={() => setHasAll(true)}>
            {t("chart.more", { count: bars.length })}
          </Button>
        )}
        {children}
      </div>
    </div>
  );
}
