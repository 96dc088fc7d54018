import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { TableColumn } from "../../../domain/exports/export-table.ts";
import type { ColumnPreset } from "../../../domain/exports/own-columns.ts";
import { Button } from "../../../ui/button.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { TextField } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Select } from "../../../ui/select.tsx";
import styles from "../desk.module.css";
import { PresetColumns } from "./preset-columns.tsx";

type Props = {
  readonly preset: ColumnPreset;
  readonly columns: readonly TableColumn[];
  readonly isNew: boolean;
  readonly onSave: (preset: ColumnPreset) => Promise<void>;
  readonly onRemove: () => Promise<void>;
};

const delimiters = { comma: ",", semicolon: ";", tab: "\t" } as const;
const dateStyles = ["day", "day-month-year", "recorded"] as const satisfies ColumnPreset["dates"][];

/** Which columns in which order under which names, and how the file is written. */
export function PresetForm({ preset, columns, isNew, onSave, onRemove }: Props) {
  const { t } = useTranslation("exports");
  const [draft, setDraft] = useState(preset);
  const [isAsked, setAsked] = useState(false);
  const change = (parts: Partial<ColumnPreset>) => setDraft((before) => ({ ...before, ...parts }));
  const isNameless = draft.name.trim() === "";
  const isWhole =
    !isNameless && draft.columns.length > 0 && draft.columns.every(({ header }) => header.trim() !== "");

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isWhole) await onSave(draft);
  };
  return (
    <form className={styles.section} onSubmit={(event) => void submit(event)} noValidate>
      <TextField
        label={t("presets.name")}
        hint={t("presets.nameHint")}
        error={isAsked && isNameless && t("presets.nameMissing")}
        maxLength={120}
        value={draft.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <PresetColumns
        chosen={draft.columns}
        columns={columns}
        isAsked={isAsked}
        onChange={(next) => change({ columns: next })}
      />
      {isAsked && draft.columns.length === 0 && (
        <Notice tone="error" role="alert">
          <p>{t("presets.noColumns")}</p>
        </Notice>
      )}
      <Select
        label={t("presets.dates")}
        value={draft.dates}
        options={dateStyles.map((style) => ({ value: style, label: t(`presets.dateStyles.${style}`) }))}
        onChange={(dates) => change({ dates: dates as ColumnPreset["dates"] })}
      />
      <Select
        label={t("presets.delimiter")}
        value={draft.delimiter}
        options={(["comma", "semicolon", "tab"] as const).map((name) => ({
          value: delimiters[name],
          label: t(`presets.delimiters.${name}`),
        }))}
        onChange={(delimiter) => change({ delimiter: delimiter as ColumnPreset["delimiter"] })}
      />
      <Checkbox
        label={t("presets.spreadsheets")}
        hint={t("presets.spreadsheetsHint")}
        isChecked={draft.isForSpreadsheets}
        onChange={(isForSpreadsheets) => change({ isForSpreadsheets })}
      />
      <div className={styles.actions}>
        {!isNew && (
          <Button variant="quiet" onClick={() => void onRemove()}>
            {t("presets.delete")}
          </Button>
        )}
        <Button variant="primary" type="submit">
          {t("presets.save")}
        </Button>
      </div>
    </form>
  );
}
