import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ColumnPreset, ExportSettings } from "../../../domain/exports/own-columns.ts";
import { useEnvironment } from "../../../state/environment.ts";
import { Button } from "../../../ui/button.tsx";
import { Card } from "../../../ui/card.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import styles from "../desk.module.css";
import type { DeskData } from "../load-desk.ts";
import { PresetForm } from "./preset-form.tsx";
import { useExportTable } from "./use-export-table.ts";
import type { ExportView, FormatChoice } from "./use-export-view.ts";

type Props = {
  readonly data: DeskData;
  readonly view: ExportView;
  readonly settings: ExportSettings;
  /** Whether it was saved. */
  readonly onSave: (settings: ExportSettings) => Promise<boolean>;
  readonly onChoose: (parts: { readonly format: FormatChoice }) => void;
};

/** The supervisor's own choices of columns for what is chosen above: made, changed and deleted here. */
export function OwnColumns({ data, view, settings, onSave, onChoose }: Props) {
  const { t } = useTranslation("exports");
  const { randomId } = useEnvironment();
  const { table } = useExportTable(data, view);
  const [edited, setEdited] = useState<ColumnPreset>();
  const mine = settings.presets.filter(({ contents }) => contents === view.contents);
  const others = settings.presets.filter(({ id }) => id !== edited?.id);

  const make = () =>
    setEdited({
      id: randomId(),
      name: "",
      contents: view.contents,
      columns: [],
      dates: "day",
      delimiter: ",",
      isForSpreadsheets: false,
    });
  const save = async (preset: ColumnPreset) => {
    if (!(await onSave({ ...settings, presets: [...others, preset] }))) return;
    setEdited(undefined);
    onChoose({ format: `own:${preset.id}` });
  };
  const remove = async () => {
    if (!(await onSave({ ...settings, presets: others }))) return;
    setEdited(undefined);
    onChoose({ format: "csv" });
  };
  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{t("presets.title")}</h2>
      <p>{t("presets.body")}</p>
      <div className={styles.buttons}>
        {mine.map((preset) => (
          <Button key={preset.id} onClick={() => setEdited(preset)}>
            {t("presets.change", { name: preset.name })}
          </Button>
        ))}
        <Button onClick={make}>{t("presets.make")}</Button>
      </div>
      <Dialog
        isOpen={edited !== undefined}
        title={t("presets.new", { contents: t(`contents.${view.contents}.label`) })}
        closeLabel={t("presets.close")}
        onClose={() => setEdited(undefined)}
      >
        {edited && (
          <PresetForm
            preset={edited}
            columns={table.columns}
            isNew={mine.every(({ id }) => id !== edited.id)}
            onSave={save}
            onRemove={remove}
          />
        )}
      </Dialog>
    </Card>
  );
}
