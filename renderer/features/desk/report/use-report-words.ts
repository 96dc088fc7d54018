import { useTranslation } from "react-i18next";
import type { ReportWords } from "../../../domain/report/report-tables.ts";
import { smallest } from "../../../domain/report/shown-count.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import { useAreaWords } from "../use-area-words.ts";

/** The words that the report has on the screen, on paper and in a file. */
export function useReportWords(): ReportWords {
  const { t } = useTranslation("report");
  const { t: coverage } = useTranslation("coverage");
  const { number } = useFormats();
  return {
    figure: (figure) => t(`people.${figure}`),
    area: useAreaWords(),
    dimension: (dimension) => coverage(`entries.dimensions.${dimension}` as "entries.dimensions.1"),
    hidden: (count) => t(`hidden.${count}`, { number: number(smallest) }),
    between: (from, to) => t("hidden.nearlyAll", { from: number(from), to: number(to) }),
    notTaught: t("dimensions.notTaught"),
  };
}
