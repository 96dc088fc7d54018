import { useTranslation } from "react-i18next";
import type { AboutWords } from "../../../domain/exports/spreadsheet-workbook.ts";

/** The words of a workbook's sheet about itself. */
export function useAboutWords(): AboutWords {
  const { t } = useTranslation("exports");
  return {
    sheet: t("about.sheet"),
    what: t("about.what"),
    value: t("about.value"),
    contents: t("about.contents"),
    filter: t("about.filter"),
    noFilter: t("about.noFilter"),
    date: t("about.date"),
    count: t("about.count"),
    times: t("about.times"),
    timesMeaning: t("about.timesMeaning"),
  };
}
