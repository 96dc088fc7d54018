import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type PersonState, personStates } from "../../../domain/desk/choose-people.ts";
import { skillAreas, type SkillArea } from "../../../domain/course/tracks.ts";
import { TextField } from "../../../ui/field.tsx";
import { Select } from "../../../ui/select.tsx";
import type { DeskData } from "../load-desk.ts";
import { useCourseTitles } from "../use-course-titles.ts";
import { usePeopleRows } from "../use-people-rows.ts";
import styles from "./exports.module.css";
import type { useExportView } from "./use-export-view.ts";

type Props = { readonly data: DeskData; readonly choosing: ReturnType<typeof useExportView> };

/** Narrows what the file holds: by unit and course; passes and courses under way by skill area and days, people by state. */
export function ExportFilterFields({ data, choosing }: Props) {
  const { t } = useTranslation("exports");
  const { tree } = usePeopleRows(data);
  const titleOf = useCourseTitles();
  const { view, narrow } = choosing;
  const { unit = "", course = "" } = view.filter;
  const units = useMemo(() => tree.inOrder().map(({ unit: { id } }) => id), [tree]);
  const courses = useMemo(() => coursesOf(data), [data]);
  return (
    <div className={styles.fields} role="group" aria-label={t("filter.label")}>
      <Select
        label={t("filter.unit")}
        value={unit}
        placeholder={t("filter.allUnits")}
        options={units.map((id) => ({ value: id, label: tree.pathOf(id) }))}
        onChange={(next) => narrow("unit", next || undefined)}
      />
      <Select
        label={t("filter.course")}
        value={course}
        placeholder={t("filter.allCourses")}
        options={courses.map((id) => ({ value: id, label: titleOf(id) }))}
        onChange={(next) => narrow("course", next || undefined)}
      />
      {view.contents === "people" ? <StateField choosing={choosing} /> : <PassFields choosing={choosing} />}
    </div>
  );
}

function StateField({ choosing: { view, change } }: Pick<Props, "choosing">) {
  const { t } = useTranslation("exports");
  const { t: deskWords } = useTranslation("desk");
  return (
    <Select
      label={t("filter.state")}
      value={view.state ?? ""}
      placeholder={t("filter.allStates")}
      options={personStates.map((state) => ({ value: state, label: deskWords(`state.${state}`) }))}
      onChange={(next) => change({ state: next === "" ? undefined : (next as PersonState) })}
    />
  );
}

function PassFields({ choosing: { view, narrow } }: Pick<Props, "choosing">) {
  const { t } = useTranslation("exports");
  const { t: courseWords } = useTranslation("course");
  const { skillArea = "", from = "", until = "" } = view.filter;
  return (
    <>
      <Select
        label={t("filter.skillArea")}
        value={skillArea}
        placeholder={t("filter.allSkillAreas")}
        options={skillAreas.map((area) => ({ value: area, label: courseWords(`skillArea.${area}`) }))}
        onChange={(next) => narrow("skillArea", next === "" ? undefined : (next as SkillArea))}
      />
      <TextField
        type="date"
        label={t("filter.from")}
        value={from}
        max={until}
        onChange={(event) => narrow("from", event.currentTarget.value || undefined)}
      />
      <TextField
        type="date"
        label={t("filter.until")}
        value={until}
        min={from}
        onChange={(event) => narrow("until", event.currentTarget.value || undefined)}
      />
    </>
  );
}

/** Those that are required, and those that somebody passed or began. */
function coursesOf({ office, records, status }: DeskData): string[] {
  const courses = [office.requirements, records, status].flatMap((rows) =>
    rows.map(({ course }: { readonly course: string }) => course),
  );
  return [...new Set(courses)].toSorted();
}
