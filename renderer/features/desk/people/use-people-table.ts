import { useTranslation } from "react-i18next";
import type { ListedPerson } from "../../../domain/desk/choose-people.ts";
import type { ExportTable } from "../../../domain/exports/export-table.ts";
import { peopleTable } from "../../../domain/exports/people-table.ts";
import { useCourseTitles } from "../use-course-titles.ts";
import { useWhereWords } from "./use-where-words.ts";

/** Makes of the list of people, in the words that it is shown in, a table for a file. `today` is an ISO date. */
export function usePeopleTable(): (people: readonly ListedPerson[], today: string) => ExportTable {
  const { t } = useTranslation("desk");
  const { t: exportWords } = useTranslation("exports");
  const titleOf = useCourseTitles();
  const whereWords = useWhereWords();
  return (people, today) =>
    peopleTable(
      people,
      {
        column: (column) => ({
          header: t(`columns.${column}`),
          meaning: exportWords(`columns.people.${column}`),
        }),
        state: (state) => t(`state.${state}`),
        course: titleOf,
        where: whereWords,
        roster: (isIn) => (isIn ? t("people.inRoster") : t("people.notInRoster")),
      },
      today,
    );
}
