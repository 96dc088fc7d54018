import { useTranslation } from "react-i18next";
import { areaColumns, dimensionColumns, type reportRows } from "../../../domain/report/report-tables.ts";
import { writeWorkbook } from "../../../domain/exports/workbook.ts";
import { useEnvironment } from "../../../state/environment.ts";
import { useSaving } from "../use-saving.ts";
import type { ReportFacts } from "./use-report-facts.ts";

type Report = ReportFacts & { readonly tables: ReturnType<typeof reportRows> };

/** Saves the report as a workbook that holds what the page shows. */
export function useReportFile({ office, facts, notes, tables }: Report) {
  const { t } = useTranslation("report");
  const { clock, startZip } = useEnvironment();
  const { savedAs, problem, saveBytes } = useSaving();

  const save = async (name: string) => {
    const text = (header: string, width: number) => ({ header, kind: "text", width }) as const;
    const count = (header: string) => ({ header, kind: "number", width: 24 }) as const;
    const bytes = await writeWorkbook(
      {
        title: t("sheet.title"),
        madeAt: clock.timestamp(),
        sheets: [
          {
            name: t("title"),
            columns: [text(t("sheet.fact"), 40), text(t("sheet.value"), 60)],
            rows: [
              [t("sheet.office"), office],
              ...facts,
              ...tables.people.map(({ cells }) => cells),
              ...notes.map((note) => [t("sheet.note"), note]),
            ],
          },
          {
            name: t("areas.sheet"),
            columns: areaColumns.map((id) =>
              id === "area" ? text(t("areas.area"), 40) : count(t(`areas.${id}`)),
            ),
            rows: tables.areas.map(({ cells }) => cells),
          },
          {
            name: t("dimensions.sheet"),
            columns: dimensionColumns.map((id) =>
              id === "dimension" ? text(t("dimensions.dimension"), 40) : count(t(`dimensions.${id}`)),
            ),
            rows: tables.dimensions.map(({ cells }) => cells),
          },
        ],
      },
      { startZip, pause: async () => undefined },
    );
    await saveBytes(name, bytes);
  };
  return { savedAs, problem, save };
}
