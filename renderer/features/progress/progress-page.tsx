import { useTranslation } from "react-i18next";
import { finalTest, rawScores } from "../../domain/assessment/final-test.ts";
import type { CourseListing } from "../../domain/course/documents.ts";
import { skillAreas } from "../../domain/course/tracks.ts";
import { courseViewOf, type LearnerView, type TestResult } from "../../domain/progress/course-view.ts";
import { useFormats } from "../../i18n/use-formats.ts";
import { useAppState } from "../../state/use-app.ts";
import { useSessionState } from "../../state/use-session.ts";
import { LinkButton } from "../../ui/button.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { summarise } from "./summarise.ts";
import styles from "./progress.module.css";

/** What the learner has done, by course and by skill area, in raw scores. */
export function ProgressPage() {
  const { t } = useTranslation("progress");
  const listings = useAppState((state) => state.listings);
  const view = useSessionState((state) => state.view);
  const { lessonsDone, passed } = summarise(listings, view);
  const isBegun = listings.some(({ id }) => courseViewOf(view, id).order > 0);
  if (!isBegun) {
    return (
      <EmptyState
        title={t("findingNone")}
        actions={
          <LinkButton variant="primary" href="#/courses">
            {t("begin")}
          </LinkButton>
        }
      >
        <p>{t("noCertificates")}</p>
      </EmptyState>
    );
  }
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t("title")}</h1>
      <p className={styles.finding}>
        {passed > 0 ? t("findingPassed", { count: passed }) : t("findingBegun", { count: lessonsDone })}
      </p>
      <CourseTable listings={listings} view={view} />
      <SkillAreaTable listings={listings} view={view} />
      <p className={styles.muted}>{t("mapping")}</p>
      <p>
        <LinkButton href="#/records">{t("records")}</LinkButton>
      </p>
    </div>
  );
}

type TableProps = { readonly listings: readonly CourseListing[]; readonly view: LearnerView };

function CourseTable({ listings, view }: TableProps) {
  const { t } = useTranslation("progress");
  const formats = useFormats();
  const none = (
    <>
      <span aria-hidden>{t("none")}</span>
      <span className="visually-hidden">{t("noneSpoken")}</span>
    </>
  );
  const score = (result: TestResult | undefined) =>
    result ? t("score", { points: result.points, of: result.of }) : none;
  const rows = listings.map((listing) => {
    const course = courseViewOf(view, listing.id);
    const { before, firstFinal, passing } = rawScores(course);
    const done = listing.lessons.filter(({ id }) => course.lessons[id]?.completedAt !== undefined).length;
    const title = <a href={`#/courses/${listing.id}`}>{listing.title}</a>;
    const certificate = passing ? (
      <a href={`#/courses/${listing.id}/certificate`}>{formats.date(passing.at)}</a>
    ) : (
      none
    );
    const lessons = t("lessonsDone", { done, all: listing.lessons.length });
    return {
      id: listing.id,
      cells: [title, lessons, score(before), score(firstFinal), score(passing), certificate],
    };
  });
  const columns = [
    { id: "course", label: t("course") },
    { id: "lessons", label: t("lessons") },
    { id: "before", label: t("before") },
    { id: "first", label: t("firstFinal") },
    { id: "passing", label: t("passing") },
    { id: "certificate", label: t("certificate") },
  ];
  return <DataTable caption={t("byCourse")} columns={columns} rows={rows} />;
}

function SkillAreaTable({ listings, view }: TableProps) {
  const { t } = useTranslation("progress");
  const { t: course } = useTranslation("course");
  const rows = skillAreas.flatMap((area) => {
    const inArea = listings.filter(({ skillArea }) => skillArea === area);
    if (inArea.length === 0) return [];
    const passed = inArea.filter(
      (listing) => finalTest(listing, courseViewOf(view, listing.id)).state === "passed",
    );
    const { checksRight, checks } = summarise(inArea, view);
    return [
      {
        id: area,
        cells: [
          course(`skillArea.${area}`),
          t("coursesPassedOf", { passed: passed.length, all: inArea.length }),
          t("checksOf", { right: checksRight, all: checks }),
        ],
      },
    ];
  });
  const columns = [
    { id: "area", label: t("skillArea") },
    { id: "passed", label: t("coursesPassed") },
    { id: "checks", label: t("checks") },
  ];
  return <DataTable caption={t("bySkillArea")} columns={columns} rows={rows} />;
}
