import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ReadTable } from "../../../domain/roster/table.ts";
import { type Columns, guessColumns } from "../../../domain/roster/guess-columns.ts";
import { mergeRoster, type MergeMode } from "../../../domain/roster/merge-roster.ts";
import { useEnvironment } from "../../../state/environment.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { RadioRow } from "../../../ui/radio-row.tsx";
import styles from "../desk.module.css";
import { useOfficeSaving } from "../use-office-saving.ts";
import { BadRows } from "./bad-rows.tsx";
import { ColumnChoice } from "./column-choice.tsx";
import type { OfficeParts } from "./office-parts.ts";
import { useZawgyi } from "./use-zawgyi.ts";
import { ZawgyiRows } from "./zawgyi-rows.tsx";

type Props = OfficeParts & {
  readonly table: ReadTable;
  readonly onSaved: (words: string) => void;
  readonly onDone: () => void;
};

/** What a table would bring into the roster: its columns can be set, what is wrong is listed, and then it is taken. */
export function TableReview({ office, onChanged, table, onSaved, onDone }: Props) {
  const { t } = useTranslation("desk");
  const { randomId } = useEnvironment();
  const [columns, setColumns] = useState<Columns>(() => guessColumns(table.rows));
  const [mode, setMode] = useState<MergeMode>("add");
  const { problem, isBusy, saveOffice } = useOfficeSaving(office, onChanged);
  const { read, zawgyi, compare, chosen, setChosen } = useZawgyi(table, columns);
  const merged = useMemo(
    () => mergeRoster(office, read.people, { mode, topUnit: office.name, newId: randomId }),
    [office, read, mode, randomId],
  );
  const hasName = columns.roles.includes("name");

  const take = async () => {
    const { units, people, added, changed, removed } = merged;
    if (!(await saveOffice({ units, people }))) return;
    onDone();
    onSaved(t("review.saved", { added, changed, removed }));
  };
  return (
    <div className={styles.section}>
      <ColumnChoice table={table} columns={columns} onChange={setColumns} />
      {table.isCut && (
        <Notice tone="warning">
          <p>{t("review.cut", { count: table.rows.length })}</p>
        </Notice>
      )}
      {!hasName ? (
        <Notice tone="warning" role="status">
          <p>{t("review.noName")}</p>
        </Notice>
      ) : (
        <>
          <h3>{t("review.good", { count: read.people.length })}</h3>
          {zawgyi.length > 0 && compare && (
            <ZawgyiRows rows={zawgyi} compare={compare} chosen={chosen} onChoose={setChosen} />
          )}
          <BadRows bad={read.bad} />
          {office.people.length > 0 && (
            <RadioRow
              legend={t("review.mode")}
              value={mode}
              options={(["add", "replace"] as const).map((each) => ({
                value: each,
                label: t(`review.modes.${each}`),
              }))}
              onChange={setMode}
            />
          )}
          <ul>
            <li>{t("review.added", { count: merged.added })}</li>
            {merged.changed > 0 && <li>{t("review.changed", { count: merged.changed })}</li>}
            {merged.unchanged > 0 && <li>{t("review.unchanged", { count: merged.unchanged })}</li>}
            {merged.removed > 0 && <li>{t("review.removed", { count: merged.removed })}</li>}
            {merged.newUnits > 0 && <li>{t("review.newUnits", { count: merged.newUnits })}</li>}
          </ul>
          {problem !== undefined && (
            <Notice tone="error" role="alert">
              <p>{problem}</p>
            </Notice>
          )}
          <div className={styles.actions}>
            <Button onClick={onDone}>{t("review.cancel")}</Button>
            {read.people.length > 0 && (
              <Button variant="primary" isBusy={isBusy} onClick={() => void take()}>
                {t("review.take", { count: read.people.length })}
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  );
}
