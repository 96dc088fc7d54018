import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Sitting } from "../../../domain/item-analysis/sitting.ts";
import { usualVersion } from "../../../domain/item-analysis/test-versions.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import styles from "../desk.module.css";
import type { DeskData } from "../load-desk.ts";
import { useCourseTitles } from "../use-course-titles.ts";
import { OneQuestion } from "./one-question.tsx";
import { TestChoice } from "./test-choice.tsx";
import { TestFindings } from "./test-findings.tsx";
import { analysisOf, useTests } from "./use-tests.ts";

type Props = {
  readonly data: DeskData;
  readonly sittings: readonly Sitting[];
  readonly course: string;
  /** The question to be looked at; without one, the whole test is. */
  readonly question: { readonly form: string; readonly item: string } | undefined;
};

/** The test of one course, and each of its questions. What was chosen of it stays while one goes to and fro. */
export function CourseQuestions({ data, sittings, course, question }: Props) {
  const { t } = useTranslation("questions");
  const titleOf = useCourseTitles();
  const testsOf = useTests(data, sittings);
  const [purpose, setPurpose] = useState<Sitting["purpose"]>("final");
  const [hash, setHash] = useState<string>();
  const versions = testsOf(course, purpose);
  const version = versions.find(({ contentHash }) => contentHash === hash) ?? usualVersion(versions);
  const back = (
    <LinkButton variant="quiet" href="#/desk/questions">
      {t("course.back")}
    </LinkButton>
  );
  if (!sittings.some((sitting) => sitting.course === course))
    return <EmptyState title={t("course.gone")} actions={back} />;
  if (question !== undefined) return <OneQuestion course={course} place={question} version={version} />;
  const choice = (
    <TestChoice
      purpose={purpose}
      onPurpose={setPurpose}
      versions={versions}
      version={version}
      onVersion={setHash}
    />
  );
  if (version === undefined) {
    return (
      <div className={styles.page}>
        <div className={styles.back}>{back}</div>
        <h1 tabIndex={-1}>{titleOf(course)}</h1>
        {choice}
        <p>{t("course.nobodyTook")}</p>
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <div className={styles.back}>{back}</div>
      <TestFindings data={data} course={course} version={version} analysis={analysisOf(version)}>
        {choice}
      </TestFindings>
    </div>
  );
}
