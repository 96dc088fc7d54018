import { useTranslation } from "react-i18next";
import { tracks } from "../../domain/course/tracks.ts";
import { finalTest } from "../../domain/assessment/final-test.ts";
import { courseViewOf } from "../../domain/progress/course-view.ts";
import { useAppState } from "../../state/use-app.ts";
import { useSessionState } from "../../state/use-session.ts";
import { Chip } from "../../ui/chip.tsx";
import { Diamond } from "../../ui/diamond.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { WovenCover } from "../../ui/woven-cover.tsx";
import styles from "./courses.module.css";
import { DueChip } from "./due-chip.tsx";

/** All courses on this PC, by track. */
export function CoursesPage() {
  const { t } = useTranslation("course");
  const { t: home } = useTranslation("home");
  const listings = useAppState((state) => state.listings);
  const view = useSessionState((state) => state.view);
  if (listings.length === 0) {
    return <EmptyState title={t("none")}>{t("noneBody")}</EmptyState>;
  }
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t("allCourses")}</h1>
      {tracks
        .map((track) => ({ track, courses: listings.filter((listing) => listing.track === track) }))
        .filter(({ courses }) => courses.length > 0)
        .map(({ track, courses }) => (
          <section key={track} className={styles.section} data-track={track}>
            <h2 className={styles.track}>
              <Diamond tone="track" />
              {home(`track.${track}`)}
            </h2>
            <ul className={styles.shelf}>
              {courses.map((listing) => (
                <li key={listing.id}>
                  <a className={styles.course} href={`#/courses/${listing.id}`}>
                    <WovenCover courseId={listing.id} track={track} className={styles.cover} />
                    <span className={styles.about} lang={listing.language}>
                      <strong>{listing.title}</strong>
                      <span className={styles.muted}>{listing.summary}</span>
                      <span className={styles.chips}>
                        {finalTest(listing, courseViewOf(view, listing.id)).state === "passed" && (
                          <Chip>{home("passed")}</Chip>
                        )}
                        <DueChip course={listing.id} />
                        {listing.translation === "draft" && <Chip>{t("draft")}</Chip>}
                      </span>
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      <p className={styles.muted}>
        <a href="#/coverage">{t("coverage")}</a>
      </p>
    </div>
  );
}
