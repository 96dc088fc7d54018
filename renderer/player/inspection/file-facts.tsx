import { useTranslation } from "react-i18next";
import { useFormats } from "../../i18n/use-formats.ts";
import type { InspectionReport } from "../../domain/provenance/report.ts";
import styles from "./file-facts.module.css";
import { FileText } from "./file-text.tsx";
import { useFileSize } from "./use-file-size.ts";

/** Which file a report is about, and when it was inspected. */
export function FileFacts({ report: { file, checkedAt } }: { readonly report: InspectionReport }) {
  const { t } = useTranslation("inspector");
  const formats = useFormats();
  const sizeOf = useFileSize();
  const facts = [
    [t("report.file"), <FileText key="name" text={file.name} most={120} />],
    [t("report.size"), sizeOf(file.size)],
    [t("report.kind"), file.type?.toUpperCase() ?? t("report.unknownKind")],
    [
      t("report.checked"),
      t("report.at", { date: formats.shortDate(checkedAt), time: formats.time(checkedAt) }),
    ],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
