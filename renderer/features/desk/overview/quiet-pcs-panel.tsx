import { useTranslation } from "react-i18next";
import { type QuietPc, silentDays } from "../../../domain/dashboard/quiet-pcs.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { Panel } from "../charts/panel.tsx";
import type { DeskData } from "../load-desk.ts";
import { usePcNames } from "../use-pc-names.ts";

type Props = {
  readonly pcs: readonly QuietPc[];
  readonly devices: DeskData["devices"];
  readonly basis: string;
};

/** So many stand here, the longest silent. */
const shown = 10;

/** The PCs of which no file was collected for long. */
export function QuietPcsPanel({ pcs, devices, basis }: Props) {
  const { t } = useTranslation("overview");
  const { shortDate } = useFormats();
  const nameOf = usePcNames(devices);
  if (pcs.length === 0) return <Panel title={t("pcs.none", { days: silentDays })} basis={basis} />;
  return (
    <Panel title={t("pcs.title", { count: pcs.length, days: silentDays })} basis={basis}>
      <DataTable
        caption={t("pcs.caption")}
        isCaptionHidden
        columns={[
          { id: "pc", label: t("pcs.pc") },
          { id: "last", label: t("pcs.last") },
          { id: "days", label: t("pcs.days"), isNumber: true },
          { id: "people", label: t("pcs.people"), isNumber: true },
        ]}
        rows={pcs.slice(0, shown).map(({ device, lastSeenAt, days, people }) => ({
          id: device,
          cells: [<bdi>{nameOf(device)}</bdi>, shortDate(lastSeenAt), days, people.length],
        }))}
      />
    </Panel>
  );
}
