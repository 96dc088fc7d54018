import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { TableColumn } from "../../../domain/exports/export-table.ts";
import type { ColumnPreset } from "../../../domain/exports/own-columns.ts";
import { Button } from "../../../ui/button.tsx";
import { TextField } from "../../../ui/field.tsx";
import { Select } from "../../../ui/select.tsx";
import styles from "./exports.module.css";

type Chosen = ColumnPreset["columns"];

type Props = {
  readonly chosen: Chosen;
  readonly columns: readonly TableColumn[];
  /** Whether what is missing is said. */
  readonly isAsked: boolean;
  readonly onChange: (chosen: Chosen) => void;
};

/** The chosen columns in the order of the file: named, moved, taken out; and those that can be added. */
export function PresetColumns({ chosen, columns, isAsked, onChange }: Props) {
  const { t } = useTranslation("exports");
  const headerOf = (id: string) => columns.find((column) => column.id === id)?.header ?? id;
  const free = columns.filter(({ id }) => chosen.every((each) => each.id !== id));
  const add = (id: string) => id !== "" && onChange([...chosen, { id, header: headerOf(id) }]);
  const move = (from: number, to: number) => {
    const [moved] = chosen.slice(from, from + 1);
    if (moved !== undefined && to >= 0 && to < chosen.length)
      onChange(chosen.toSpliced(from, 1).toSpliced(to, 0, moved));
  };
  return (
    <div className={styles.columns} role="group" aria-label={t("presets.columns")}>
      <ol className={styles.columns}>
        {chosen.map(({ id, header }, at) => {
          const column = headerOf(id);
          return (
            <li key={id} className={styles.column}>
              <TextField
                label={t("presets.header", { column })}
                error={isAsked && header.trim() === "" && t("presets.headerMissing")}
                maxLength={120}
                value={header}
                onChange={(event) => onChange(chosen.with(at, { id, header: event.currentTarget.value }))}
              />
              <Button
                aria-label={t("presets.up", { column })}
                aria-disabled={at === 0}
                onClick={() => move(at, at - 1)}
              >
                <ArrowUp aria-hidden size="1.25em" />
              </Button>
              <Button
                aria-label={t("presets.down", { column })}
                aria-disabled={at === chosen.length - 1}
                onClick={() => move(at, at + 1)}
              >
                <ArrowDown aria-hidden size="1.25em" />
              </Button>
              <Button
                aria-label={t("presets.remove", { column })}
                onClick={() => onChange(chosen.toSpliced(at, 1))}
              >
                <X aria-hidden size="1.25em" />
              </Button>
            </li>
          );
        })}
      </ol>
      {free.length > 0 && (
        <Select
          label={t("presets.add")}
          value=""
          placeholder={t("presets.addPlaceholder")}
          options={free.map(({ id, header }) => ({ value: id, label: header }))}
          onChange={add}
        />
      )}
    </div>
  );
}
