import { useTranslation } from "react-i18next";
import type { Authority } from "../../domain/provenance/trust-lists.ts";
import { useFormats } from "../../i18n/use-formats.ts";
import { useEnvironment } from "../../state/environment.ts";
import { DataTable } from "../../ui/data-table.tsx";

/** The authorities of a list: the names that their certificates give them, and until when. */
export function AuthorityTable({ authorities }: { readonly authorities: readonly Authority[] }) {
  const { t } = useTranslation("trust");
  const { date } = useFormats();
  const { clock } = useEnvironment();
  const isPast = (validTo: string) => Date.parse(validTo) < clock.now();
  return (
    <DataTable
      caption={t("authorities.title")}
      isCaptionHidden
      columns={[
        { id: "name", label: t("authorities.name") },
        { id: "until", label: t("authorities.until") },
      ]}
      rows={authorities.map(({ subject, validTo }, place) => ({
        id: String(place),
        cells: [
          <bdi>{subject}</bdi>,
          isPast(validTo) ? t("authorities.ended", { date: date(validTo) }) : date(validTo),
        ],
      }))}
    />
  );
}
