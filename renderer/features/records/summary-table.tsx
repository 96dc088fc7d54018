import { useTranslation } from "react-i18next";
import type { Output } from "../../../electron/contract/contract.ts";
import { useFormats } from "../../i18n/use-formats.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { useCourseTitle } from "./use-course-title.ts";

/** All that stands in a file of counts. */
export function SummaryTable({ summary }: { readonly summary: Output<"records.preview">["summary"] }) {
  const { t } = useTranslation("records");
  const { number } = useFormats();
  const titleOf = useCourseTitle();
  return (
    <DataTable
      caption={t("leaving.summary")}
      isCaptionHidden
      columns={[
        { id: "course", label: t("summary.course") },
        { id: "begun", label: t("summary.begun"), isNumber: true },
        { id: "passed", label: t("summary.passed"), isNumber: true },
        { id: "first", label: t("summary.passedAtFirst"), isNumber: true },
      ]}
      rows={summary.courses.map(({ course, begun, passed, passedAtFirst }) => ({
        id: course,
        cells: [titleOf(course), number(begun), number(passed), number(passedAtFirst)],
      }))}
    />
  );
}
