import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { choosePeople } from "../../../domain/desk/choose-people.ts";
import { type ExportFilter, recordRows, statusRows } from "../../../domain/exports/export-rows.ts";
import { type RecordWords, recordTable, statusTable } from "../../../domain/exports/record-table.ts";
import { useAppState } from "../../../state/use-app.ts";
import type { DeskData } from "../load-desk.ts";
import { usePeopleTable } from "../people/use-people-table.ts";
import { useCourseTitles } from "../use-course-titles.ts";
import { usePcNames } from "../use-pc-names.ts";
import { usePeopleRows } from "../use-people-rows.ts";
import type { ExportView } from "./use-export-view.ts";

/** The rows that were chosen, as a table; and the passes among them where these are what was chosen. */
export function useExportTable(data: DeskData, { contents, filter, state }: ExportView) {
  const { t } = useTranslation("exports");
  const { rows, tree, today } = usePeopleRows(data);
  const { office } = data;
  const listings = useAppState((app) => app.listings);
  const peopleTable = usePeopleTable();
  const words = useRecordWords(data);
  const areaOf = useMemo(() => {
    const areas = new Map(listings.map(({ id, skillArea }) => [id, skillArea]));
    return (course: string) => areas.get(course);
  }, [listings]);
  const chosen = useMemo(
    () => ({
      records: contents === "records" ? recordRows(rows, filter, { tree, areaOf, office }) : [],
      status: contents === "status" ? statusRows(rows, filter, { tree, areaOf }) : [],
      people:
        contents === "people" ? choosePeople(rows, tree, choiceOf(filter, state), "urgency").people : [],
    }),
    [contents, filter, state, rows, tree, areaOf, office],
  );
  const table =
    contents === "records"
      ? recordTable(
          chosen.records,
          (id) => ({
            header: t(`columns.records.${id}.header`),
            meaning: t(`columns.records.${id}.meaning`),
          }),
          words,
        )
      : contents === "status"
        ? statusTable(
            chosen.status,
            (id) => ({
              header: t(`columns.status.${id}.header`),
              meaning: t(`columns.status.${id}.meaning`),
            }),
            words,
          )
        : peopleTable(chosen.people, today);
  return { table, records: chosen.records };
}

function choiceOf({ unit, course }: ExportFilter, state: ExportView["state"]) {
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(course === undefined ? {} : { course }),
    ...(state === undefined ? {} : { state }),
  };
}

function useRecordWords({ devices }: DeskData): RecordWords {
  const { t } = useTranslation("exports");
  const { t: courseWords } = useTranslation("course");
  const listings = useAppState((app) => app.listings);
  const title = useCourseTitles();
  const pc = usePcNames(devices);
  const known = useMemo(() => new Map(listings.map((listing) => [listing.id, listing])), [listings]);
  return {
    title,
    pc,
    skillArea: (course) => {
      const area = known.get(course)?.skillArea;
      return area && courseWords(`skillArea.${area}`);
    },
    lessons: (course) => known.get(course)?.lessons.length,
    yesNo: (is) => (is ? t("yes") : t("no")),
  };
}
