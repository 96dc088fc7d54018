import { useTranslation } from "react-i18next";
import type { Sitting } from "../../../domain/item-analysis/sitting.ts";
import { type TestVersion, usualVersion } from "../../../domain/item-analysis/test-versions.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import styles from "../desk.module.css";
import type { DeskData } from "../load-desk.ts";
import { useCourseTitles } from "../use-course-titles.ts";
import { Basis } from "./basis.tsx";
import { analysisOf, useTests } from "./use-tests.ts";

type Props = { readonly data: DeskData; readonly sittings: readonly Sitting[] };

/** Every course with a test that somebody took; those with doubtful questions first. */
export function CourseList({ data, sittings }: Props) {
  const { t } = useTranslation("questions");
  const testsOf = useTests(data, sittings);
  const courses = [...new Set(sittings.map(({ course }) => course))]
    .map((course) => {
      const usual = usualVersion(testsOf(course, "final"));
      return { course, people: usual?.people ?? 0, ...findingOf(usual) };
    })
    .toSorted((one, other) => other.doubted - one.doubted || other.people - one.people);
  const doubted = courses.reduce((sum, course) => sum + course.doubted, 0);
  const attempts = courses.reduce((sum, course) => sum + course.people, 0);
  const canBeSaid = courses.some(({ isEnough }) => isEnough);
  const none = canBeSaid ? t("course.none") : t("list.tooFewAll");
  const heading = doubted > 0 ? t("course.some", { count: doubted }) : none;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{heading}</h1>
      <Basis data={data} counted={t("list.basis", { count: attempts })} />
      <p className={styles.lead}>{t("lead")}</p>
      <CourseTable courses={courses} />
    </div>
  );
}

type CourseFinding = {
  readonly course: string;
  readonly people: number;
  readonly questions: number;
  readonly doubted: number;
  /** Whether enough people took a form of it. */
  readonly isEnough: boolean;
};

function CourseTable({ courses }: { readonly courses: readonly CourseFinding[] }) {
  const { t } = useTranslation("questions");
  const { number } = useFormats();
  const titleOf = useCourseTitles();
  const wordsOf = ({ doubted, isEnough }: CourseFinding) => {
    if (!isEnough) return t("list.tooFew");
    return doubted > 0 ? t("list.some", { count: doubted }) : t("list.none");
  };
  return (
    <DataTable
      caption={t("list.caption")}
      isCaptionHidden
      columns={[
        { id: "course", label: t("list.course") },
        { id: "people", label: t("list.people"), isNumber: true },
        { id: "questions", label: t("list.questions"), isNumber: true },
        { id: "finding", label: t("list.finding") },
      ]}
      rows={courses.map((each) => ({
        id: each.course,
        cells: [
          <a href={`#/desk/questions/${encodeURIComponent(each.course)}`}>{titleOf(each.course)}</a>,
          number(each.people),
          number(each.questions),
          wordsOf(each),
        ],
      }))}
    />
  );
}

function findingOf(
  version: TestVersion | undefined,
): Pick<CourseFinding, "questions" | "doubted" | "isEnough"> {
  if (version === undefined) return { questions: 0, doubted: 0, isEnough: false };
  const { items, isEnough } = analysisOf(version);
  const doubted = items.filter(({ doubts }) => doubts.length > 0).length;
  return { questions: items.length, doubted, isEnough };
}
