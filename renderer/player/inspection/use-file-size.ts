import { useTranslation } from "react-i18next";
import { useFormats } from "../../i18n/use-formats.ts";

/** The size of a file in words. */
export function useFileSize(): (bytes: number) => string {
  const { t } = useTranslation("inspector");
  const formats = useFormats();
  return (bytes) => {
    if (bytes < 1000) return t("report.bytes", { count: bytes });
    if (bytes < 1e6) return t("report.kilobytes", { size: formats.number(Math.round(bytes / 1e3)) });
    if (bytes < 1e9) return t("report.megabytes", { size: formats.number(Math.round(bytes / 1e5) / 10) });
    return t("report.gigabytes", { size: formats.number(Math.round(bytes / 1e8) / 10) });
  };
}
