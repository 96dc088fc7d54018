import { useTranslation } from "react-i18next";
import type { Overview } from "../../../domain/dashboard/overview.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { Panel } from "../charts/panel.tsx";
import { useCourseTitles } from "../use-course-titles.ts";

type Props = { readonly beyond: Overview["beyond"]; readonly basis: string };

/** Courses that people passed although nobody required it of them. */
export function BeyondPanel({ beyond, basis }: Props) {
  const { t } = useTranslation("overview");
  const titleOf = useCourseTitles();
  return (
    <Panel title={t("beyond.title", { count: beyond.length })} basis={basis}>
      <DataTable
        caption={t("beyond.caption")}
        isCaptionHidden
        columns={[
          { id: "course", label: t("chart.courses.name") },
          { id: "people", label: t("beyond.people"), isNumber: true },
        ]}
        rows={beyond.map(({ course, people }) => ({ id: course, cells: [titleOf(course), people] }))}
      />
    </Panel>
  );
}
