import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/button.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { StatusLine } from "../../../ui/status-line.tsx";
import styles from "../desk.module.css";
import { pageOf, Pager } from "../pager.tsx";
import type { ZawgyiRow } from "./use-zawgyi.ts";

type Props = {
  readonly rows: readonly number[];
  readonly compare: (row: number) => ZawgyiRow;
  readonly chosen: ReadonlySet<number>;
  readonly onChoose: (chosen: ReadonlySet<number>) => void;
};

/** Rows that seem to be in Zawgyi, as they stand and in Unicode: whether each is converted is the supervisor's decision. */
export function ZawgyiRows({ rows, compare, chosen, onChoose }: Props) {
  const { t } = useTranslation("desk");
  const [page, setPage] = useState(0);
  const choose = (row: number, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(row);
    else next.delete(row);
    onChoose(next);
  };
  const all = () => rows.filter((row) => compare(row).after !== undefined);
  return (
    <section className={styles.section}>
      <h3>{t("zawgyi.title", { count: rows.length })}</h3>
      <p className={styles.lead}>{t("zawgyi.body")}</p>
      <div className={styles.buttons}>
        <Button onClick={() => onChoose(new Set(all()))}>{t("zawgyi.all")}</Button>
        <Button onClick={() => onChoose(new Set())}>{t("zawgyi.none")}</Button>
        <StatusLine>{t("zawgyi.chosen", { count: chosen.size })}</StatusLine>
      </div>
      <DataTable
        caption={t("zawgyi.caption")}
        isCaptionHidden
        columns={[
          { id: "row", label: t("bad.row") },
          { id: "before", label: t("zawgyi.before") },
          { id: "after", label: t("zawgyi.after") },
          { id: "convert", label: t("zawgyi.convert") },
        ]}
        rows={pageOf(rows, page)
          .map(compare)
          .map(({ row, before, after }) => ({
            id: String(row),
            cells: [
              row,
              <bdi className={styles.text}>{before}</bdi>,
              after === undefined ? t("zawgyi.cannot") : <bdi className={styles.text}>{after}</bdi>,
              after !== undefined && (
                <Checkbox
                  label={t("zawgyi.convertRow", { row })}
                  isChecked={chosen.has(row)}
                  onChange={(isChosen) => choose(row, isChosen)}
                />
              ),
            ],
          }))}
      />
      <Pager page={page} count={rows.length} onTurn={setPage} />
    </section>
  );
}
