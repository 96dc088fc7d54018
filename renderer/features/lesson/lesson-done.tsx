import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { finalTest } from "../../domain/assessment/final-test.ts";
import type { CourseListing, LessonListing } from "../../domain/course/documents.ts";
import { courseViewOf } from "../../domain/progress/course-view.ts";
import { useSessionState } from "../../state/use-session.ts";
import { LinkButton } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { WovenCover } from "../../ui/woven-cover.tsx";
import styles from "./lesson.module.css";

/** After the last page: what was done, and the next thing. */
export function LessonDone({
  listing,
  lesson,
}: {
  readonly listing: CourseListing;
  readonly lesson: LessonListing;
}) {
  const { t } = useTranslation("lesson");
  const { t: drill } = useTranslation("drill");
  const view = useSessionState((state) => courseViewOf(state.view, listing.id));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const next = listing.lessons.find(({ id }) => view.lessons[id]?.completedAt === undefined);
  const isTestOpen = finalTest(listing, view).state === "open";
  const drills = listing.drills.filter((each) => each.lesson === lesson.id);
  const page = `#/courses/${listing.id}`;
  const checks = lesson.checks.filter(({ item }) => view.checks[item] !== undefined).length;
  return (
    <Card as="section" className={styles.done ?? ""}>
      <WovenCover courseId={listing.id} track={listing.track} className={styles.doneCover} />
      <h1 ref={heading} tabIndex={-1}>
        {t("doneTitle")}
      </h1>
      <p>{t("doneBody", { pages: lesson.steps.length, checks })}</p>
      <p className={styles.actions}>
        <LinkButton variant="quiet" href={page}>
          {t("toCourse")}
        </LinkButton>
        {drills.map(({ id, title }) => (
          <LinkButton key={id} href={`${page}/drills/${id}`}>
            {drill("practise", { title })}
          </LinkButton>
        ))}
        {next && (
          <LinkButton variant="primary" href={`${page}/lessons/${next.id}`}>
            {t("next", { title: next.title })}
          </LinkButton>
        )}
        {!next && isTestOpen && (
          <LinkButton variant="primary" href={`${page}/test/final`}>
            {t("toTest")}
          </LinkButton>
        )}
      </p>
    </Card>
  );
}
