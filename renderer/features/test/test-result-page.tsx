import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { latestPass, rawScores } from "../../domain/assessment/final-test.ts";
import { nextTest } from "../../domain/assessment/renewal.ts";
import type { CourseDocument, CourseListing } from "../../domain/course/documents.ts";
import { type AttemptView, courseViewOf, type TestResult } from "../../domain/progress/course-view.ts";
import { useDueWords } from "../../i18n/use-due-words.ts";
import { useFormats } from "../../i18n/use-formats.ts";
import { LoadingState } from "../../player/loading-state.tsx";
import { useEnvironment } from "../../state/environment.ts";
import { useAppState } from "../../state/use-app.ts";
import { useDocument } from "../../state/use-document.ts";
import { useDues, useOpenDue } from "../../state/use-office.ts";
import { useSessionState } from "../../state/use-session.ts";
import { LinkButton } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Reasons } from "./reasons.tsx";
import styles from "./test.module.css";

type Props = {
  readonly listing: CourseListing;
  readonly attempt: AttemptView & { readonly result: TestResult };
};

/** What came of a test. Keys and reasons are shown after passing only; after a fail, objectives. */
export function TestResultPage(props: Props) {
  const { content } = useEnvironment();
  const language = useAppState((state) => state.language);
  const { id, title } = props.listing;
  const loaded = useDocument(`${id}/${language}`, () => content.course(id, language));
  if (loaded.state !== "ready") return <LoadingState loading={loaded} title={title} />;
  return <Result {...props} course={loaded.document} />;
}

function Result({ listing, attempt, course }: Props & { readonly course: CourseDocument }) {
  const { t } = useTranslation("test");
  const { points, of, passed } = attempt.result;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const title =
    attempt.purpose === "pre"
      ? t("preResult", { points, of })
      : t(passed ? "passedTitle" : "failedTitle", { points, of });
  return (
    <div className={styles.page}>
      <p className={styles.muted}>{listing.title}</p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {attempt.purpose === "pre" ? (
        <>
          <p>{t("preResultBody")}</p>
          <div className={styles.actions}>
            <LinkButton variant="primary" href={`#/courses/${listing.id}`}>
              {t("toLessons")}
            </LinkButton>
          </div>
        </>
      ) : passed ? (
        <Passed listing={listing} attempt={attempt} course={course} />
      ) : (
        <Failed listing={listing} attempt={attempt} course={course} />
      )}
    </div>
  );
}

function Passed({ listing, attempt, course }: Props & { readonly course: CourseDocument }) {
  const { t } = useTranslation("test");
  const wordsOf = useDueWords();
  const due = useDues().find((each) => each.course === listing.id)?.due;
  return (
    <>
      <Card as="section" className={styles.card ?? ""} lang={course.language}>
        <h2>{t("ability")}</h2>
        <p className={styles.ability}>{course.strings.ability}</p>
        {due?.day !== undefined && <p>{wordsOf(due)}</p>}
        <div className={styles.actions}>
          <LinkButton variant="quiet" href={`#/courses/${listing.id}`}>
            {t("toCourse")}
          </LinkButton>
          <LinkButton variant="primary" href={`#/courses/${listing.id}/certificate`}>
            {t("certificate")}
          </LinkButton>
        </div>
      </Card>
      <Scores listing={listing} />
      <Reasons listing={listing} attempt={attempt} />
    </>
  );
}

function Scores({ listing }: { readonly listing: CourseListing }) {
  const { t } = useTranslation("test");
  const scores = useSessionState(({ view }) => view[listing.id]);
  if (scores === undefined) return null;
  const { before, firstFinal, passing } = rawScores(scores);
  const words = (result: TestResult | undefined) =>
    result ? t("of", { points: result.points, of: result.of }) : t("skipped");
  const columns = [
    { id: "before", label: t("before") },
    { id: "first", label: t("firstFinal") },
    { id: "passing", label: t("passing") },
  ];
  return (
    <DataTable
      caption={t("scores")}
      columns={columns}
      rows={[{ id: "points", cells: [words(before), words(firstFinal), words(passing)] }]}
    />
  );
}

function Failed({ listing, attempt, course }: Props & { readonly course: CourseDocument }) {
  const { t } = useTranslation("test");
  const { result } = attempt;
  const view = useSessionState((state) => courseViewOf(state.view, listing.id));
  const formats = useFormats();
  const state = nextTest(listing, view, useOpenDue(listing.id) !== undefined);
  const pass = latestPass(view);
  const page = `#/courses/${listing.id}`;
  const lessons = state.state === "redo-first" ? state.lessons.map(({ lesson }) => lesson) : [];
  return (
    <>
      {result.points >= result.passMark ? (
        <Notice tone="warning">
          <p>{t("missedBody")}</p>
          <ul>
            {result.missed.map((id) => (
              <li key={id}>{course.strings.objectives[id]}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <p>{t("failedBody", { passMark: result.passMark })}</p>
      )}
      {pass && <p>{t("passStays", { date: formats.date(pass.result.at) })}</p>}
      <Card as="section" className={styles.card ?? ""}>
        <h2>{t("failedObjectives")}</h2>
        <ul lang={course.language}>
          {result.failedObjectives.map((id) => (
            <li key={id}>{course.strings.objectives[id]}</li>
          ))}
        </ul>
        <p>{t("redo")}</p>
        <ul>
          {lessons.map((lesson) => (
            <li key={lesson.id}>
              <a href={`${page}/lessons/${lesson.id}/${lesson.checks[0]?.step ?? ""}`}>
                {t("toLesson", { title: lesson.title })}
              </a>
            </li>
          ))}
        </ul>
        <div className={styles.actions}>
          <LinkButton variant="primary" href={page}>
            {t("toCourse")}
          </LinkButton>
        </div>
      </Card>
    </>
  );
}
