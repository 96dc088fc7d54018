import { useTranslation } from "react-i18next";
import { latestPass } from "../../domain/assessment/final-test.ts";
import { nextTest } from "../../domain/assessment/renewal.ts";
import type { CourseListing } from "../../domain/course/documents.ts";
import type { CourseView } from "../../domain/progress/course-view.ts";
import { useFormats } from "../../i18n/use-formats.ts";
import { useOpenDue } from "../../state/use-office.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import styles from "./courses.module.css";

/** Where the learner stands with the final test, and the one thing to do about it. */
export function FinalTestCard({
  listing,
  view,
}: {
  readonly listing: CourseListing;
  readonly view: CourseView;
}) {
  const { t } = useTranslation("course");
  const formats = useFormats();
  const canRenew = useOpenDue(listing.id) !== undefined;
  const test = nextTest(listing, view, canRenew);
  const pass = latestPass(view)?.result;
  const isRenewal = pass !== undefined && test.state !== "passed";
  const page = `#/courses/${listing.id}`;
  const isAgain = view.attempts.some(({ purpose, result }) => purpose === "final" && result !== undefined);

  return (
    <Card as="section" className={styles.test ?? ""}>
      <h2>{t("final")}</h2>
      {pass && <p>{t("passed", { date: formats.date(pass.at), points: pass.points, of: pass.of })}</p>}
      {isRenewal && <p>{t("renewBody")}</p>}
      {test.state !== "passed" && (
        <p className={styles.muted}>
          {t("finalBody", { count: listing.formItems, passMark: listing.passMark })}
        </p>
      )}
      {test.state === "redo-first" && (
        <>
          <p>{t("redoFirst")}</p>
          <ul className={styles.redo}>
            {test.lessons.map(({ lesson, checks }) => (
              <li key={lesson.id}>
                <a href={`${page}/lessons/${lesson.id}/${firstStep(lesson, checks)}`}>{lesson.title}</a>
                <span className={styles.muted}> · {t("redoChecks", { count: checks.length })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {test.state === "lessons-first" && (
        <p className={styles.muted}>{t("lessonsFirst", { count: test.lessons.length })}</p>
      )}
      <div className={styles.actions}>
        {test.state === "passed" && (
          <LinkButton variant="quiet" href={`${page}/test/final`}>
            {t("result")}
          </LinkButton>
        )}
        {pass && (
          <LinkButton variant={isRenewal ? "secondary" : "primary"} href={`${page}/certificate`}>
            {t("certificate")}
          </LinkButton>
        )}
        {(test.state === "open" || test.state === "under-way") && (
          <LinkButton variant="primary" href={`${page}/test/final`}>
            {test.state === "under-way"
              ? t("resume")
              : isRenewal
                ? t("renew")
                : isAgain
                  ? t("tryAgain")
                  : t("takeFinal")}
          </LinkButton>
        )}
        {test.state === "lessons-first" && <Button disabled>{t("takeFinal")}</Button>}
      </div>
    </Card>
  );
}

function firstStep(lesson: CourseListing["lessons"][number], checks: readonly string[]): string {
  return lesson.checks.find(({ item }) => checks.includes(item))?.step ?? "";
}
