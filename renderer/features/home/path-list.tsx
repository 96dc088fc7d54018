import { useTranslation } from "react-i18next";
import { finalTest } from "../../domain/assessment/final-test.ts";
import type { CourseListing } from "../../domain/course/documents.ts";
import { type Path, paths } from "../../domain/path/paths.ts";
import { courseViewOf, type LearnerView } from "../../domain/progress/course-view.ts";
import styles from "./home.module.css";

type Stop = { readonly id: string; readonly title: string; readonly href: string; readonly isDone: boolean };

/** Our paths through the courses that are on this PC. */
export function PathList({
  listings,
  view,
}: {
  readonly listings: readonly CourseListing[];
  readonly view: LearnerView;
}) {
  const { t } = useTranslation("home");
  const walkable = paths
    .map((path) => ({ path, stops: stopsOf(path, listings, view) }))
    .filter(({ stops }) => stops.length > 0);
  if (walkable.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t("paths")}</h2>
      <p className={styles.calm}>{t("pathsBody")}</p>
      <div className={styles.paths}>
        {walkable.map(({ path, stops }) => (
          <details key={path.id} className={styles.path}>
            <summary>
              <strong>{t(`path.${path.id}`)}</strong>
              <span className={styles.facts}>
                {t("pathDone", { done: stops.filter(({ isDone }) => isDone).length, all: stops.length })}
              </span>
            </summary>
            <ol>
              {stops.map((stop) => (
                <li key={stop.id}>
                  <a href={stop.href}>{stop.title}</a>
                </li>
              ))}
            </ol>
          </details>
        ))}
      </div>
    </section>
  );
}

function stopsOf(path: Path, listings: readonly CourseListing[], view: LearnerView): Stop[] {
  return path.stops.flatMap((stop): Stop[] => {
    const listing = listings.find(({ id }) => id === stop.course);
    if (listing === undefined) return [];
    const course = courseViewOf(view, listing.id);
    const href = `#/courses/${listing.id}`;
    if (stop.lesson === undefined) {
      const isDone = finalTest(listing, course).state === "passed";
      return [{ id: listing.id, title: listing.title, href, isDone }];
    }
    const lesson = listing.lessons.find(({ id }) => id === stop.lesson);
    if (lesson === undefined) return [];
    const isDone = course.lessons[lesson.id]?.completedAt !== undefined;
    return [{ id: lesson.id, title: lesson.title, href: `${href}/lessons/${lesson.id}`, isDone }];
  });
}
