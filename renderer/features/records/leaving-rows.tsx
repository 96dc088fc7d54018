import { useTranslation } from "react-i18next";
import type { Output } from "../../../electron/contract/contract.ts";
import { Panel } from "../../player/inspection/panel.tsx";
import { FieldTable } from "./field-table.tsx";
import { LeavingEvents } from "./leaving-events.tsx";
import { LeavingTests } from "./leaving-tests.tsx";
import styles from "./records.module.css";
import { answerFields, learnerFields, recordFields, statusFields, testFields } from "./row-fields.ts";
import { useCourseTitle } from "./use-course-title.ts";

export type LeavingLearner = Output<"records.preview">["learners"][number];

/** Every row and field that leaves of a learner, row by row. */
export function LeavingRows({ leaving }: { readonly leaving: LeavingLearner }) {
  const { t } = useTranslation("records");
  const titleOf = useCourseTitle();
  const { learner, records, status, responses } = leaving;
  return (
    <div className={styles.rows}>
      {records.map((row) => {
        const title = t("rows.record", { course: titleOf(row.course) });
        return (
          <Panel key={`${row.course}/${row.finishedAt}`} title={title} isBuiltLater>
            <FieldTable caption={title} fields={recordFields} row={row} />
          </Panel>
        );
      })}
      {status.map((row) => {
        const title = t("rows.status", { course: titleOf(row.course) });
        return (
          <Panel key={row.course} title={title} isBuiltLater>
            <FieldTable caption={title} fields={statusFields} row={row} />
          </Panel>
        );
      })}
      <LeavingTests responses={responses} />
      <LeavingEvents leaving={leaving} />
      <Panel title={t("rows.head")} isBuiltLater>
        <p>{t("rows.headBody")}</p>
        <FieldTable caption={t("rows.head")} fields={learnerFields} row={learner} />
      </Panel>
    </div>
  );
}

/** What each field says, where there are no rows to show it on. */
export function LeavingFields() {
  const { t } = useTranslation("records");
  return (
    <>
      <FieldTable caption={t("rows.recordFields")} fields={recordFields} />
      <FieldTable caption={t("rows.statusFields")} fields={statusFields} />
      <FieldTable caption={t("rows.responseFields")} fields={[...testFields, ...answerFields]} />
    </>
  );
}
