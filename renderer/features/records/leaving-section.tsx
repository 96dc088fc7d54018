import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFailure } from "../../i18n/use-failure.ts";
import { Card } from "../../ui/card.tsx";
import { Notice } from "../../ui/notice.tsx";
import { RadioRow } from "../../ui/radio-row.tsx";
import { CourseChoice } from "./course-choice.tsx";
import { LeavingRows } from "./leaving-rows.tsx";
import styles from "./records.module.css";
import { SaveRecords } from "./save-records.tsx";
import { SummaryTable } from "./summary-table.tsx";
import { type Form, type Leaving, useLeaving } from "./use-leaving.ts";

type Props = {
  /** Name of the office for whose desk records can be sealed. */
  readonly office: string | undefined;
  /** Another one means that the rows may have changed. */
  readonly occasion: string;
  /** Something left. */
  readonly onLeft: () => void;
};

/** What leaves by hand: of which courses, how, every row and field of it, and the file. */
export function LeavingSection({ office, occasion, onLeft }: Props) {
  const { t } = useTranslation("records");
  const failure = useFailure();
  const [chosen, setChosen] = useState<Form>("encrypted");
  const form = chosen === "encrypted" && office === undefined ? "signed" : chosen;
  const leaving = useLeaving(form, occasion);
  const { courses, leftOut, leaveOut, preview, problem, request } = leaving;
  const forms: readonly Form[] =
    office === undefined ? ["signed", "summary"] : ["encrypted", "signed", "summary"];

  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{t("leaving.title")}</h2>
      {problem && (
        <Notice tone="error" role="alert">
          <p>{failure(problem)}</p>
        </Notice>
      )}
      {preview === undefined && problem === undefined && <p role="status">{t("loading")}</p>}
      {preview !== undefined && courses.length === 0 && <p>{t("leaving.nothing")}</p>}
      {courses.length > 0 && (
        <>
          <RadioRow
            legend={t("leaving.how")}
            value={form}
            options={forms.map((value) => ({ value, label: t(`leaving.${value}`) }))}
            onChange={setChosen}
          />
          <FormMeaning form={form} office={office ?? ""} people={preview?.learners.length ?? 0} />
          <CourseChoice courses={courses} leftOut={leftOut} onChange={leaveOut} />
          {leftOut.length < courses.length ? (
            <Look form={form} leaving={leaving} />
          ) : (
            <p role="status">{t("leaving.noCourse")}</p>
          )}
          <SaveRecords form={form} request={request} onLeft={onLeft} />
        </>
      )}
    </Card>
  );
}

function FormMeaning({
  form,
  office,
  people,
}: {
  readonly form: Form;
  readonly office: string;
  readonly people: number;
}) {
  const { t } = useTranslation("records");
  if (form === "encrypted") return <p>{t("leaving.encryptedBody", { office })}</p>;
  return <p>{form === "signed" ? t("leaving.signedBody") : t("leaving.summaryBody", { count: people })}</p>;
}

function Look({ form, leaving: { preview } }: { readonly form: Form; readonly leaving: Leaving }) {
  const { t } = useTranslation("records");
  const [own] = preview?.learners ?? [];
  if (preview === undefined || own === undefined) return null;
  if (form === "summary") return <SummaryTable summary={preview.summary} />;
  return (
    <>
      <p>{t("leaving.look")}</p>
      <LeavingRows leaving={own} />
    </>
  );
}
