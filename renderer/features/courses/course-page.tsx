import { ArrowLeft } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { CourseDocument, CourseListing } from "../../domain/course/documents.ts";
import { courseViewOf } from "../../domain/progress/course-view.ts";
import { useEnvironment } from "../../state/environment.ts";
import { useAppState } from "../../state/use-app.ts";
import { useDocument } from "../../state/use-document.ts";
import { useSessionState } from "../../state/use-session.ts";
import { RichTextView } from "../../player/blocks/rich-text.tsx";
import { Diamond } from "../../ui/diamond.tsx";
import { WovenCover } from "../../ui/woven-cover.tsx";
import { DiscernmentCard } from "./discernment-card.tsx";
import { DrillCards } from "./drill-cards.tsx";
import { DueChip } from "./due-chip.tsx";
import { FinalTestCard } from "./final-test-card.tsx";
import { LessonList } from "./lesson-list.tsx";
import { PretestCard } from "./pretest-card.tsx";
import styles from "./courses.module.css";

/** One course: what one can do after it, its lessons, its tests, and what to keep. */
export function CoursePage({ listing }: { readonly listing: CourseListing }) {
  const { t } = useTranslation("course");
  const { content } = useEnvironment();
  const language = useAppState((state) => state.language);
  const view = useSessionState((state) => courseViewOf(state.view, listing.id));
  const loaded = useDocument(`${listing.id}/${language}`, () => content.course(listing.id, language));

  return (
    <div className={styles.page} data-track={listing.track}>
      <header className={styles.head} lang={listing.language}>
        <a className={styles.back} href="#/courses">
          <ArrowLeft aria-hidden size="1.1em" />
          {t("back")}
        </a>
        <WovenCover courseId={listing.id} track={listing.track} className={styles.banner} />
        <h1 tabIndex={-1}>{listing.title}</h1>
        <p className={styles.lead}>{listing.summary}</p>
        <p className={styles.muted}>{t(`skillArea.${listing.skillArea}`)}</p>
        <DueChip course={listing.id} />
      </header>
      <div className={styles.columns}>
        <div className={styles.main}>
          <PretestCard listing={listing} view={view} />
          <DiscernmentCard listing={listing} view={view} place="before" />
          <LessonList listing={listing} view={view} />
          <DrillCards listing={listing} view={view} />
          <FinalTestCard listing={listing} view={view} />
          <DiscernmentCard listing={listing} view={view} place="after" />
        </div>
        {loaded.state === "ready" && (
          <SideColumn hasWorkshop={listing.hasWorkshop} document={loaded.document} />
        )}
      </div>
    </div>
  );
}

function SideColumn({
  document: { course, strings, language },
  hasWorkshop,
}: {
  readonly document: CourseDocument;
  readonly hasWorkshop: boolean;
}) {
  const { t } = useTranslation("course");
  const page = `#/courses/${course.id}`;
  return (
    <aside className={styles.side} lang={language}>
      <section>
        <h2>{t("objectives")}</h2>
        <ul className={styles.objectives}>
          {course.objectives.map(({ id, mustNotMiss }) => (
            <li key={id}>
              <Diamond tone="marigold" />
              <span>
                {strings.objectives[id]}
                {mustNotMiss && <em className={styles.must}> ({t("mustNotMiss")})</em>}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>
          <a href={`${page}/job-aid`}>{t("jobAid")}</a>
        </h2>
        <p className={styles.muted}>{t("jobAidBody")}</p>
      </section>
      {hasWorkshop && (
        <section>
          <h2>
            <a href={`${page}/workshop`}>{t("workshop")}</a>
          </h2>
          <p className={styles.muted}>{t("workshopBody")}</p>
        </section>
      )}
      <details className={styles.fold}>
        <summary>{t("glossary")}</summary>
        <dl className={styles.glossary}>
          {Object.entries(strings.glossary).map(([id, { term, definition }]) => (
            <div key={id} id={`term-${id}`}>
              <dt>{term}</dt>
              <dd>
                <RichTextView text={definition} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <details className={styles.fold}>
        <summary>{t("sources")}</summary>
        <p className={styles.muted}>{t("sourceNote")}</p>
        <ul className={styles.sources}>
          {course.sources.map(({ id, title, publisher, year, address }) => (
            <li key={id} lang="en">
              {title}. {publisher}, {year}.{address && <span className={styles.address}> {address}</span>}
            </li>
          ))}
        </ul>
      </details>
      <p className={styles.muted}>{t("mapping")}</p>
    </aside>
  );
}
