import { useTranslation } from "react-i18next";
import { LinkButton } from "../../../ui/button.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import styles from "../desk.module.css";
import type { DeskData } from "../load-desk.ts";
import { AnswersWait } from "./answers-wait.tsx";
import { CourseList } from "./course-list.tsx";
import { CourseQuestions } from "./course-questions.tsx";
import { useAnswers } from "./use-answers.ts";

/** How the questions of all tests do or, with what stands behind `questions/` in the address, those of one course. */
export function QuestionsSection({ data, course }: { readonly data: DeskData; readonly course: string }) {
  const { t } = useTranslation("questions");
  const answers = useAnswers(data, true);
  const { responses } = data.summary;
  if (responses === 0) {
    return (
      <EmptyState
        title={t("nobody")}
        actions={<LinkButton href="#/desk/collect">{t("toCollect")}</LinkButton>}
      >
        <p>{t("nobodyBody")}</p>
      </EmptyState>
    );
  }
  if (answers.state !== "ready") {
    return (
      <div className={styles.page}>
        <h1 tabIndex={-1}>{t("title")}</h1>
        <AnswersWait answers={answers} all={responses} />
      </div>
    );
  }
  const { sittings } = answers;
  if (course === "") return <CourseList data={data} sittings={sittings} />;
  const [id = "", form, item] = course.split("/");
  const question = form !== undefined && item !== undefined ? { form, item } : undefined;
  return <CourseQuestions key={id} data={data} sittings={sittings} course={id} question={question} />;
}
