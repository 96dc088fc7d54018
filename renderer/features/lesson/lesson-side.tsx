import { useTranslation } from "react-i18next";
import type { CourseDocument, CourseListing, LessonDocument } from "../../domain/course/documents.ts";
import type { Item } from "../../domain/course/item.ts";
import styles from "./lesson.module.css";

/** Beside a page: the passage that answers a checked question, and the sources. */
export function LessonSide({
  listing,
  document,
  course,
  item,
}: {
  readonly listing: CourseListing;
  readonly document: LessonDocument;
  readonly course: CourseDocument;
  /** The question of the page once it was checked. */
  readonly item: Item | undefined;
}) {
  const { t } = useTranslation("lesson");
  const ids = item?.sources ?? document.lesson.sources;
  const sources = course.course.sources.filter(({ id }) => ids.includes(id));
  return (
    <aside className={styles.side} aria-label={t("side")}>
      {item && (
        <p>
          <a href={`#/courses/${listing.id}/lessons/${item.passage.lesson}/${item.passage.step}`}>
            {t("passage")}
          </a>
        </p>
      )}
      {sources.length > 0 && (
        <details open={item !== undefined} className={styles.sources}>
          <summary>{t("sources")}</summary>
          <ul lang="en">
            {sources.map(({ id, title, publisher, year }) => (
              <li key={id}>
                {title}. {publisher}, {year}.
              </li>
            ))}
          </ul>
        </details>
      )}
    </aside>
  );
}
