import { useTranslation } from "react-i18next";
import { type ColumnRole, columnRoles } from "../../../domain/roster/column-words.ts";
import type { ReadTable } from "../../../domain/roster/table.ts";
import type { Columns } from "../../../domain/roster/guess-columns.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import { Select } from "../../../ui/select.tsx";
import styles from "./column-choice.module.css";

const rowsAbove = 10;

type Props = {
  readonly table: ReadTable;
  readonly columns: Columns;
  readonly onChange: (columns: Columns) => void;
};

/** Which row names the columns, and what each of them holds; with what stands in it to go by. */
export function ColumnChoice({ table: { rows }, columns, onChange }: Props) {
  const { t } = useTranslation("desk");
  const { number } = useFormats();
  const { headerRow, roles } = columns;
  const samples = rows.slice(headerRow === undefined ? 0 : headerRow + 1);
  const sampleOf = (column: number) =>
    samples
      .flatMap((row) => row[column] || [])
      .slice(0, 3)
      .map((cell) => cell.slice(0, 40))
      .join(" · ");
  const setRole = (column: number, role: string) =>
    onChange({
      headerRow,
      roles: roles.map((before, at) => (at === column ? (role as ColumnRole) : before)),
    });
  return (
    <fieldset className={styles.columns}>
      <legend>{t("columnChoice.title")}</legend>
      <p className={styles.hint}>{t("columnChoice.hint")}</p>
      <Select
        label={t("columnChoice.header")}
        value={headerRow === undefined ? "" : String(headerRow)}
        placeholder={t("columnChoice.noHeader")}
        options={rows.slice(0, rowsAbove).map((row, at) => ({
          value: String(at),
          label: t("columnChoice.row", {
            row: at + 1,
            cells: row.filter(Boolean).join(" · ").slice(0, 60),
          }),
        }))}
        onChange={(at) => onChange({ headerRow: at === "" ? undefined : Number(at), roles })}
      />
      <div className={styles.fields}>
        {roles.map((role, column) => (
          <Select
            key={column}
            label={
              (headerRow !== undefined && rows[headerRow]?.[column]) ||
              t("columnChoice.column", { number: number(column + 1) })
            }
            hint={<bdi>{sampleOf(column)}</bdi>}
            value={role}
            options={columnRoles.map((each) => ({ value: each, label: t(`columnChoice.roles.${each}`) }))}
            onChange={(next) => setRole(column, next)}
          />
        ))}
      </div>
    </fieldset>
  );
}
