import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Office } from "../../../domain/dashboard/narrowing.ts";
import {
  type ChosenPeople,
  peopleOrders,
  personStates,
  type PeopleOrder,
} from "../../../domain/desk/choose-people.ts";
import type { PersonRow } from "../../../domain/desk/people-rows.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import { ChipButton } from "../../../ui/chip.tsx";
import { TextField } from "../../../ui/field.tsx";
import { Select } from "../../../ui/select.tsx";
import { useAreaWords } from "../use-area-words.ts";
import { useCourseTitles } from "../use-course-titles.ts";
import styles from "./people-filter.module.css";
import type { useChoice } from "./use-choice.ts";

type Props = {
  readonly rows: readonly PersonRow[];
  readonly office: Office;
  readonly counts: ChosenPeople["counts"];
  readonly chosen: ReturnType<typeof useChoice>;
};

/** Narrows the list by unit, course, skill area, day, due state and words, and orders it. */
export function PeopleFilter({ rows, office, counts, chosen }: Props) {
  const { t } = useTranslation("desk");
  const { t: overview } = useTranslation("overview");
  const { shortDate } = useFormats();
  const titleOf = useCourseTitles();
  const areaWords = useAreaWords();
  const { tree, requirements, areaOf } = office;
  const { choice, order, narrow, sort } = chosen;
  const courses = useMemo(
    () => [...new Set(rows.flatMap(({ required }) => required.map(({ course }) => course)))],
    [rows],
  );
  const areas = useMemo(
    () => [...new Set(courses.flatMap((course) => areaOf(course) ?? []))],
    [courses, areaOf],
  );
  const days = useMemo(() => [...new Set(requirements.map(({ due }) => due))].toSorted(), [requirements]);
  const units = useMemo(() => tree.inOrder().map(({ unit }) => unit.id), [tree]);
  return (
    <div className={styles.filter} role="group" aria-label={t("filter.label")} data-print="no">
      <div className={styles.chips} role="group" aria-label={t("filter.state")}>
        {personStates.map((state) => (
          <ChipButton
            key={state}
            aria-pressed={choice.state === state}
            onClick={() => narrow("state", choice.state === state ? undefined : state)}
          >
            {t(`filter.states.${state}`, { count: counts[state] })}
          </ChipButton>
        ))}
      </div>
      <div className={styles.fields}>
        <TextField
          type="search"
          label={t("filter.words")}
          value={choice.words ?? ""}
          onChange={(event) => narrow("words", event.currentTarget.value || undefined)}
        />
        <Select
          label={t("filter.unit")}
          value={choice.unit ?? ""}
          placeholder={t("filter.allUnits")}
          options={units.map((id) => ({ value: id, label: tree.pathOf(id) }))}
          onChange={(unit) => narrow("unit", unit || undefined)}
        />
        <Select
          label={t("filter.course")}
          value={choice.course ?? ""}
          placeholder={t("filter.allCourses")}
          options={courses.map((course) => ({ value: course, label: titleOf(course) }))}
          onChange={(course) => narrow("course", course || undefined)}
        />
        <Select
          label={overview("filter.area")}
          value={choice.area ?? ""}
          placeholder={overview("filter.allAreas")}
          options={areas.map((area) => ({ value: area, label: areaWords(area) }))}
          onChange={(area) => narrow("area", area || undefined)}
        />
        <Select
          label={overview("filter.dueBy")}
          value={choice.dueBy ?? ""}
          placeholder={overview("filter.allDays")}
          options={days.map((day) => ({ value: day, label: shortDate(day) }))}
          onChange={(day) => narrow("dueBy", day || undefined)}
        />
        <Select
          label={t("filter.order")}
          value={order}
          options={peopleOrders.map((each) => ({ value: each, label: t(`filter.orders.${each}`) }))}
          onChange={(next) => sort(next as PeopleOrder)}
        />
      </div>
    </div>
  );
}
