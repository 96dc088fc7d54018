import { useTranslation } from "react-i18next";
import { DataTable } from "../../ui/data-table.tsx";
import styles from "./records.module.css";
import type { FieldName } from "./row-fields.ts";
import { useFieldValue } from "./use-field-value.ts";

/** The fields of a row, each with its name in the file and what it says; without a row only these. */
export function FieldTable({
  caption,
  fields,
  row,
}: {
  readonly caption: string;
  readonly fields: readonly FieldName[];
  readonly row?: Readonly<Partial<Record<FieldName, unknown>>>;
}) {
  const { t } = useTranslation("records");
  const valueOf = useFieldValue();
  const shown = row === undefined ? fields : fields.filter((field) => row[field] !== undefined);
  return (
    <DataTable
      caption={caption}
      isCaptionHidden={row !== undefined}
      columns={[
        { id: "field", label: t("rows.field") },
        ...(row ? [{ id: "here", label: t("rows.here") }] : []),
        { id: "says", label: t("rows.says") },
      ]}
      rows={shown.map((field) => ({
        id: field,
        cells: [
          <FieldLabel field={field} />,
          ...(row ? [<bdi className={styles.value}>{valueOf(field, row[field])}</bdi>] : []),
          t(`field.${field}.says`),
        ],
      }))}
    />
  );
}

function FieldLabel({ field }: { readonly field: FieldName }) {
  const { t } = useTranslation("records");
  return (
    <>
      {t(`field.${field}.name`)}{" "}
      <code className={styles.technical} lang="en" translate="no">
        {field}
      </code>
    </>
  );
}
