import { useTranslation } from "react-i18next";
import type { ListedPerson, PeopleChoice } from "../../../domain/desk/choose-people.ts";
import type { UnitTree } from "../../../domain/desk/unit-tree.ts";
import { writeCsv } from "../../../domain/exports/csv.ts";
import { exportName } from "../../../domain/exports/export-name.ts";
import { peopleTable } from "../../../domain/exports/people-table.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { StatusLine } from "../../../ui/status-line.tsx";
import styles from "../desk.module.css";
import { useCourseTitles } from "../use-course-titles.ts";
import { useSaving } from "../use-saving.ts";
import { useWhereWords } from "./use-where-words.ts";

type Props = {
  /** All who are shown, on whichever page. */
  readonly people: readonly ListedPerson[];
  readonly choice: PeopleChoice;
  readonly tree: UnitTree;
  readonly today: string;
};

/** Saves the list as it is shown, as a file for spreadsheets. */
export function ExportPeople({ people, choice, tree, today }: Props) {
  const { t } = useTranslation("desk");
  const titleOf = useCourseTitles();
  const whereWords = useWhereWords();
  const { savedAs, problem, saveBytes } = useSaving();

  const save = async () => {
    const { unit, course, state, words } = choice;
    const filter = [
      state && t(`state.${state}`),
      unit && tree.pathOf(unit),
      course && titleOf(course),
      words,
    ].flatMap((part) => part ?? []);
    const { header, rows } = peopleTable(
      people,
      {
        column: (column) => t(`columns.${column}`),
        state: (each) => t(`state.${each}`),
        course: titleOf,
        where: whereWords,
        roster: (isIn) => (isIn ? t("people.inRoster") : t("people.notInRoster")),
      },
      today,
    );
    const name = exportName(t("export.people"), filter, today, people.length, ".csv");
    await saveBytes(name, new TextEncoder().encode(writeCsv(header, rows)));
  };
  return (
    <div className={styles.buttons} data-print="no">
      <Button onClick={() => void save()}>{t("export.csv", { count: people.length })}</Button>
      <StatusLine>{savedAs && t("export.saved", { file: savedAs })}</StatusLine>
      {problem !== undefined && (
        <Notice tone="error" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
    </div>
  );
}
