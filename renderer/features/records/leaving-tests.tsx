import { useTranslation } from "react-i18next";
import type { TestResponse } from "../../domain/records/completion-record.ts";
import { Panel } from "../../player/inspection/panel.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { FieldTable } from "./field-table.tsx";
import { answerFields, testFields } from "./row-fields.ts";
import { useCourseTitle } from "./use-course-title.ts";
import { useFieldValue } from "./use-field-value.ts";

/** The answers of each test that was handed in: once what they have in common, then a row each. */
export function LeavingTests({ responses }: { readonly responses: readonly TestResponse[] }) {
  const { t } = useTranslation("records");
  const titleOf = useCourseTitle();
  const tests = Map.groupBy(responses, ({ course, purpose, attempt }) => `${course}/${purpose}/${attempt}`);
  return [...tests].map(([key, answers]) => {
    const [first] = answers;
    if (first === undefined) return null;
    const { purpose, attempt, course } = first;
    const title =
      purpose === "pre"
        ? t("rows.pre", { course: titleOf(course) })
        : t("rows.final", { course: titleOf(course), attempt });
    return (
      <Panel key={key} title={title} isBuiltLater>
        <p>{t("rows.responsesBody")}</p>
        <FieldTable caption={title} fields={testFields} row={first} />
        <Answers answers={answers} />
        <FieldTable caption={t("rows.fields")} fields={answerFields} />
      </Panel>
    );
  });
}

function Answers({ answers }: { readonly answers: readonly TestResponse[] }) {
  const { t } = useTranslation("records");
  const valueOf = useFieldValue();
  return (
    <DataTable
      caption={t("rows.answers")}
      columns={answerFields.map((field) => ({
        id: field,
        label: t(`field.${field}.name`),
        isNumber: field === "points" || field === "of" || field === "seconds",
      }))}
      rows={answers.map((answer, place) => ({
        id: String(place),
        cells: answerFields.map((field) =>
          answer[field] === undefined ? "" : <bdi>{valueOf(field, answer[field])}</bdi>,
        ),
      }))}
    />
  );
}
