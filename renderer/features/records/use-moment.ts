import { useTranslation } from "react-i18next";
import { useFormats } from "../../i18n/use-formats.ts";

/** A day and the time of it. */
export function useMoment(): (iso: string) => string {
  const { t } = useTranslation("records");
  const { date, time } = useFormats();
  return (iso) => t("moment", { date: date(iso), time: time(iso) });
}
