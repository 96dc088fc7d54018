import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ListedPass, PassChoice } from "../../../domain/credentials/listed-passes.ts";
import type { UnitTree } from "../../../domain/desk/unit-tree.ts";
import { TextField } from "../../../ui/field.tsx";
import { Select } from "../../../ui/select.tsx";
import { useCourseTitles } from "../use-course-titles.ts";
import styles from "./certificates.module.css";

type Props = {
  readonly passes: readonly ListedPass[];
  readonly tree: UnitTree;
  readonly choice: PassChoice;
  readonly onNarrow: (part: keyof PassChoice, value: string) => void;
};

/** Narrows the passes by unit, course and the days on which they were passed. */
export function PassFilter({ passes, tree, choice, onNarrow }: Props) {
  const { t } = useTranslation("credentials");
  const titleOf = useCourseTitles();
  const courses = useMemo(() => [...new Set(passes.map(({ record }) => record.course))].toSorted(), [passes]);
  return (
    <div className={styles.fields} role="group" aria-label={t("filter.label")}>
      <Select
        label={t("filter.unit")}
        value={choice.unit ?? ""}
        placeholder={t("filter.allUnits")}
        options={tree.inOrder().map(({ unit }) => ({ value: unit.id, label: tree.pathOf(unit.id) }))}
        onChange={(unit) => onNarrow("unit", unit)}
      />
      <Select
        label={t("filter.course")}
        value={choice.course ?? ""}
        placeholder={t("filter.allCourses")}
        options={courses.map((course) => ({ value: course, label: titleOf(course) }))}
        onChange={(course) => onNarrow("course", course)}
      />
      {(["from", "to"] as const).map((part) => (
        <TextField
          key={part}
          type="date"
          label={t(`filter.${part}`)}
          value={choice[part] ?? ""}
          onChange={(event) => onNarrow(part, event.currentTarget.value)}
        />
      ))}
    </div>
  );
}
