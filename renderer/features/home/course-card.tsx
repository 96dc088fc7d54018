import { useTranslation } from "react-i18next";
import type { CourseListing } from "../../domain/course/documents.ts";
import { isLate } from "../../domain/office/late.ts";
import { shareDone } from "../../domain/progress/continue.ts";
import { courseViewOf } from "../../domain/progress/course-view.ts";
import { useDueWords } from "../../i18n/use-due-words.ts";
import { useOpenDue } from "../../state/use-office.ts";
import { useSessionState } from "../../state/use-session.ts";
import { Diamond } from "../../ui/diamond.tsx";
import { ProgressThread } from "../../ui/progress-thread.tsx";
import { WovenCover } from "../../ui/woven-cover.tsx";
import styles from "./home.module.css";

/** A course on a shelf: cover, title, track, length, until when it must be done, and how much is done. */
export function CourseCard({ listing }: { readonly listing: CourseListing }) {
  const { t } = useTranslation("home");
  const due = useOpenDue(listing.id);
  const wordsOf = useDueWords();
  const course = useSessionState(({ view }) => courseViewOf(view, listing.id));
  const minutes = listing.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const done = Math.round(shareDone(listing, course) * 100);
  return (
    <a className={styles.course} href={`#/courses/${listing.id}`} data-track={listing.track}>
      <WovenCover courseId={listing.id} track={listing.track} className={styles.courseCover} />
      <h3 lang={listing.language}>{listing.title}</h3>
      <p className={styles.facts}>
        <Diamond tone="track" />
        <span>
          {[
            t(`track.${listing.track}`),
            t("lessons", { count: listing.lessons.length }),
            t("minutesShort", { count: minutes }),
          ].join(" · ")}
        </span>
      </p>
      {due !== undefined && (
        <p className={styles.dueDay} data-late={isLate(due)}>
          {wordsOf(due)}
        </p>
      )}
      {done > 0 && (
        <ProgressThread value={done} of={100} label={listing.title} text={t("done", { percent: done })} />
      )}
    </a>
  );
}
