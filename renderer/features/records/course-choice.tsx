import { useTranslation } from "react-i18next";
import { Checkbox } from "../../ui/checkbox.tsx";
import styles from "./records.module.css";
import { useCourseTitle } from "./use-course-title.ts";

type Props = {
  readonly courses: readonly string[];
  readonly leftOut: readonly string[];
  readonly onChange: (leftOut: readonly string[]) => void;
};

/** Which of the courses that were begun leave. */
export function CourseChoice({ courses, leftOut, onChange }: Props) {
  const { t } = useTranslation("records");
  const titleOf = useCourseTitle();
  return (
    <fieldset className={styles.courses}>
      <legend>{t("leaving.courses")}</legend>
      {courses.map((course) => (
        <Checkbox
          key={course}
          label={titleOf(course)}
          isChecked={!leftOut.includes(course)}
          onChange={(isChosen) =>
            onChange(isChosen ? leftOut.filter((each) => each !== course) : [...leftOut, course])
          }
        />
      ))}
    </fieldset>
  );
}
