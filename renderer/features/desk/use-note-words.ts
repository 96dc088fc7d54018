import { useTranslation } from "react-i18next";
import { useFormats } from "../../i18n/use-formats.ts";
import { useCourseTitles } from "./use-course-titles.ts";

/** What is odd in what was taken, or worth knowing, in a sentence. `where` is what the note says it of. */
export function useNoteWords(): (kind: string, where: string) => string {
  const { t } = useTranslation("desk");
  const { date, list } = useFormats();
  const titleOf = useCourseTitles();
  return (kind, where) => {
    switch (kind) {
      case "clock-went-back":
        return t("note.clockWentBack", { date: date(where) });
      case "clock-ahead":
        return t("note.clockAhead", { date: date(where) });
      case "some-courses":
        return t("note.someCourses", { courses: list(where.split(", ").map(titleOf)) });
      case "continues":
        return t("note.continues");
      case "continues-unknown":
        return t("note.continuesUnknown");
      default:
        return t("note.other", { kind, where });
    }
  };
}
