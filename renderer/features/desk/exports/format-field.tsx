import { useTranslation } from "react-i18next";
import type { ColumnPreset } from "../../../domain/exports/own-columns.ts";
import { Select } from "../../../ui/select.tsx";
import { type ExportView, type FormatChoice, formatsOf } from "./use-export-view.ts";

type Props = {
  readonly view: ExportView;
  readonly presets: readonly ColumnPreset[];
  readonly onChoose: (format: FormatChoice) => void;
};

/** The formats of what was chosen, the supervisor's own columns among them, and what the chosen one is for. */
export function FormatField({ view, presets, onChoose }: Props) {
  const { t } = useTranslation("exports");
  const labelOf = (format: FormatChoice) => {
    const preset = presets.find(({ id }) => format === `own:${id}`);
    return preset === undefined ? t(`format.${plain(format)}`) : t("format.own", { name: preset.name });
  };
  const own = presets
    .filter(({ contents }) => contents === view.contents)
    .map(({ id }) => `own:${id}` as const);
  return (
    <Select
      label={t("format.label")}
      hint={t(`meaning.${plain(view.format)}`)}
      value={view.format}
      options={[...formatsOf[view.contents], ...own].map((value) => ({ value, label: labelOf(value) }))}
      onChange={(next) => onChoose(next as FormatChoice)}
    />
  );
}

function plain(format: FormatChoice) {
  return format.startsWith("own:") ? "own" : (format as Exclude<FormatChoice, `own:${string}`>);
}
