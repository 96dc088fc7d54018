import { useTranslation } from "react-i18next";
import type { ExportAbout } from "../../../domain/exports/export-table.ts";
import type { ExportSettings } from "../../../domain/exports/own-columns.ts";
import {
  type ExportFormat,
  type PreparedExport,
  prepareExport,
} from "../../../domain/exports/prepare-export.ts";
import { useEnvironment } from "../../../state/environment.ts";
import { useAppState } from "../../../state/use-app.ts";
import type { DeskData } from "../load-desk.ts";
import { useCourseTitles } from "../use-course-titles.ts";
import { usePeopleRows } from "../use-people-rows.ts";
import { useAboutWords } from "./use-about-words.ts";
import { useExportTable } from "./use-export-table.ts";
import type { ExportView } from "./use-export-view.ts";

/** The file that was chosen, ready to be written. */
export function usePreparedExport(
  data: DeskData,
  view: ExportView,
  settings: ExportSettings,
): PreparedExport {
  const { table, records } = useExportTable(data, view);
  const about = useExportAbout(data, view);
  const words = useAboutWords();
  const listings = useAppState((app) => app.listings);
  const formatOf = (): ExportFormat => {
    const { format, verb, hasNames } = view;
    const preset = settings.presets.find(
      ({ id, contents }) => isOf(format, id) && contents === view.contents,
    );
    if (preset !== undefined) return { kind: "own", preset };
    switch (format) {
      case "xlsx":
        return { kind: "xlsx", words };
      case "totara":
      case "moodle":
        return { kind: format, records };
      case "xapi": {
        const homePage = homePageOf(settings, data);
        const titleOf = (course: string) => listings.find(({ id }) => id === course);
        return { kind: "xapi", records, choice: { homePage, verb, hasNames }, titleOf };
      }
      case "plain":
      case "json":
        return { kind: format };
      default:
        return { kind: "csv" };
    }
  };
  return prepareExport(formatOf(), table, about);
}

function isOf(format: ExportView["format"], preset: string): boolean {
  return format === `own:${preset}`;
}

/** The office's own where the supervisor gave none. */
export function homePageOf({ homePage }: ExportSettings, { office }: DeskData): string {
  return homePage ?? `urn:uuid:${office.id}`;
}

function useExportAbout(data: DeskData, { contents, filter, state }: ExportView): ExportAbout {
  const { t } = useTranslation("exports");
  const { t: deskWords } = useTranslation("desk");
  const { t: courseWords } = useTranslation("course");
  const { clock } = useEnvironment();
  const { tree, today } = usePeopleRows(data);
  const titleOf = useCourseTitles();
  const { unit, course, skillArea, from, until } = filter;
  const ofPasses = contents !== "people";
  const words = [
    !ofPasses && state && deskWords(`state.${state}`),
    unit && tree.pathOf(unit),
    course && titleOf(course),
    ofPasses && skillArea && courseWords(`skillArea.${skillArea}`),
    ofPasses && from && t("filter.fromDay", { day: from }),
    ofPasses && until && t("filter.untilDay", { day: until }),
  ];
  return {
    title: t(`contents.${contents}.file`),
    filter: words.filter((each) => typeof each === "string" && each !== "") as string[],
    date: today,
    madeAt: clock.timestamp(),
  };
}
