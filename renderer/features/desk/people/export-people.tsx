import { useTranslation } from "react-i18next";
import type { ListedPerson, PeopleChoice } from "../../../domain/desk/choose-people.ts";
import type { UnitTree } from "../../../domain/desk/unit-tree.ts";
import { type ExportFormat, prepareExport } from "../../../domain/exports/prepare-export.ts";
import { useEnvironment } from "../../../state/environment.ts";
import { Button } from "../../../ui/button.tsx";
import styles from "../desk.module.css";
import { useAboutWords } from "../exports/use-about-words.ts";
import { useWriting } from "../exports/use-writing.ts";
import { WritingNews } from "../exports/writing-news.tsx";
import { useAreaWords } from "../use-area-words.ts";
import { useCourseTitles } from "../use-course-titles.ts";
import { usePeopleTable } from "./use-people-table.ts";

type Props = {
  /** All who are shown, on whichever page. */
  readonly people: readonly ListedPerson[];
  readonly choice: PeopleChoice;
  readonly tree: UnitTree;
  readonly today: string;
};

/** Saves the list as it is shown, as a file for spreadsheets or for programs. */
export function ExportPeople({ people, choice, tree, today }: Props) {
  const { t } = useTranslation("desk");
  const { t: exportWords } = useTranslation("exports");
  const { clock } = useEnvironment();
  const titleOf = useCourseTitles();
  const areaWords = useAreaWords();
  const peopleTable = usePeopleTable();
  const words = useAboutWords();
  const writing = useWriting();

  const save = async (format: ExportFormat) => {
    const { unit, course, area, dueBy, state, words: searched } = choice;
    const filter = [
      state && t(`state.${state}`),
      unit && tree.pathOf(unit),
      area && areaWords(area),
      course && titleOf(course),
      dueBy && t("due.due", { date: dueBy }),
      searched,
    ].flatMap((part) => part || []);
    const about = { title: t("export.people"), filter, date: today, madeAt: clock.timestamp() };
    await writing.save(prepareExport(format, peopleTable(people, today), about));
  };
  return (
    <div className={styles.buttons} data-print="no">
      <Button onClick={() => void save({ kind: "csv" })}>{t("export.csv", { count: people.length })}</Button>
      <Button onClick={() => void save({ kind: "xlsx", words })}>{exportWords("list.xlsx")}</Button>
      <Button onClick={() => void save({ kind: "plain" })}>{exportWords("list.plain")}</Button>
      <WritingNews writing={writing} />
    </div>
  );
}
