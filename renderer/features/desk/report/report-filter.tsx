import { useTranslation } from "react-i18next";
import type { UnitTree } from "../../../domain/desk/unit-tree.ts";
import type { EvidenceChoice } from "../../../domain/report/evidence.ts";
import { TextField } from "../../../ui/field.tsx";
import { Select } from "../../../ui/select.tsx";
import styles from "./report.module.css";

type Props = {
  readonly tree: UnitTree;
  readonly choice: EvidenceChoice;
  readonly onChange: (change: EvidenceChoice) => void;
};

/** Chooses of whom and of which time the report is. */
export function ReportFilter({ tree, choice, onChange }: Props) {
  const { t } = useTranslation("report");
  const { unit, from, to } = choice;
  const isBackwards = from !== undefined && to !== undefined && to < from;
  const units = tree.inOrder().map(({ unit: { id } }) => ({ value: id, label: tree.pathOf(id) }));
  return (
    <div className={styles.filter} role="group" aria-label={t("filter.label")} data-print="no">
      {units.length > 0 && (
        <Select
          label={t("filter.unit")}
          value={unit ?? ""}
          placeholder={t("filter.all")}
          options={units}
          onChange={(next) => onChange({ ...choice, unit: next || undefined })}
        />
      )}
      <TextField
        type="date"
        label={t("filter.from")}
        value={from ?? ""}
        onChange={({ currentTarget }) => onChange({ ...choice, from: currentTarget.value || undefined })}
      />
      <TextField
        type="date"
        label={t("filter.to")}
        value={to ?? ""}
        error={isBackwards && t("filter.order")}
        onChange={({ currentTarget }) => onChange({ ...choice, to: currentTarget.value || undefined })}
      />
    </div>
  );
}
