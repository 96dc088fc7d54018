import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { TestAnalysis } from "../../../domain/item-analysis/analyse-test.ts";
import { compareDoubted } from "../../../domain/item-analysis/find-doubts.ts";
import type { TestVersion } from "../../../domain/item-analysis/test-versions.ts";
import { fewestPeople } from "../../../domain/item-analysis/thresholds.ts";
import { useEnvironment } from "../../../state/environment.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import styles from "../desk.module.css";
import type { DeskData } from "../load-desk.ts";
import { useCourseTitles } from "../use-course-titles.ts";
import { AllQuestions } from "./all-questions.tsx";
import { Basis } from "./basis.tsx";
import { ItemCard } from "./item-card.tsx";
import { Meaning } from "./meaning.tsx";
import own from "./questions.module.css";
import { type TestWords, useWords } from "./use-words.ts";

type Props = {
  readonly data: DeskData;
  readonly course: string;
  readonly version: TestVersion;
  readonly analysis: TestAnalysis;
  /** What can be chosen of the test. */
  readonly children: ReactNode;
};

/** So many questions are shown with all that is to be said of them. */
const mostCards = 10;

/** What stands out in a test: the doubtful questions first, then all of them as a table. */
export function TestFindings({ data, course, version, analysis, children }: Props) {
  const { t } = useTranslation("questions");
  const { print } = useEnvironment();
  const titleOf = useCourseTitles();
  const words = useWords(course, version);
  const { items, gaps, people, draft, isEnough } = analysis;
  const doubted = items.filter(({ doubts }) => doubts.length > 0).toSorted(compareDoubted);
  return (
    <div className={own.test} data-printable>
      <div>
        <h1 tabIndex={-1}>{headingOf(doubted.length, isEnough)}</h1>
        <p>{titleOf(course)}</p>
        <Basis data={data} counted={t("basis", { count: people })} />
      </div>
      {children}
      {!isEnough && <p>{t("course.tooFewBody", { fewest: fewestPeople })}</p>}
      <Missing words={words} />
      {draft > 0 && <p className={styles.muted}>{t("course.draft", { count: draft })}</p>}
      {doubted.length > mostCards && <p>{t("course.gravest", { count: mostCards })}</p>}
      {doubted.slice(0, mostCards).map((each) => {
        const { form, item } = each.statistics;
        return <ItemCard key={`${form} ${item}`} doubted={each} gaps={gaps} words={words.of(form, item)} />;
      })}
      <AllQuestions course={course} items={items} words={words} />
      <Meaning />
      <div className={styles.buttons} data-print="no">
        <Button onClick={print}>{t("course.print")}</Button>
      </div>
    </div>
  );

  function headingOf(count: number, canBeSaid: boolean): string {
    if (!canBeSaid) return t("course.tooFew");
    return count > 0 ? t("course.some", { count }) : t("course.none");
  }
}

function Missing({ words }: { readonly words: TestWords }) {
  const { t } = useTranslation("questions");
  if (words.state === "loading" || words.state === "ready") return null;
  return (
    <Notice>
      <p>{words.state === "unreadable" ? t("course.unreadable") : t("course.notInstalled")}</p>
    </Notice>
  );
}
