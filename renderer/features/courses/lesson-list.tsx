import { Check } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { CourseListing, LessonListing } from "../../domain/course/documents.ts";
import type { CourseView } from "../../domain/progress/course-view.ts";
import { useAppState } from "../../state/use-app.ts";
import styles from "./courses.module.css";

/** The lessons in their order, with what is done. */
export function LessonList({
  listing,
  view,
}: {
  readonly listing: CourseListing;
  readonly view: CourseView;
}) {
  const { t } = useTranslation("course");
  return (
    <section className={styles.section}>
      <h2>{t("lessons")}</h2>
      <ol className={styles.lessons}>
        {listing.lessons.map((lesson, index) => (
          <li key={lesson.id}>
            <LessonLink course={listing.id} lesson={lesson} number={index + 1} view={view} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function LessonLink({
  course,
  lesson,
  number,
  view,
}: {
  readonly course: string;
  readonly lesson: LessonListing;
  readonly number: number;
  readonly view: CourseView;
}) {
  const { t } = useTranslation("course");
  const language = useAppState((state) => state.language);
  const known = view.lessons[lesson.id];
  const state = known?.completedAt !== undefined ? "completed" : known ? "open" : "notBegun";
  const step = state === "open" && known?.step !== undefined ? `/${known.step}` : "";
  const translation =
    lesson.language !== language ? t("inEnglish") : lesson.translation === "draft" ? t("draft") : undefined;
  return (
    <a className={styles.lesson} href={`#/courses/${course}/lessons/${lesson.id}${step}`}>
      <span className={styles.number} data-state={state} aria-hidden>
        {state === "completed" ? <Check size="1.2em" /> : number}
      </span>
      <span className={styles.about}>
        <strong lang={lesson.language}>{lesson.title}</strong>
        <span className={styles.muted}>
          {[t("minutes", { count: lesson.minutes }), t(state), translation].filter(Boolean).join(" · ")}
        </span>
      </span>
    </a>
  );
}
