import { useTranslation } from "react-i18next";
import type { PersonRow } from "../../../domain/desk/people-rows.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import { useAppState } from "../../../state/use-app.ts";

type Known = Pick<PersonRow, "records" | "status">;

/** Where somebody is in a course, in words, by what was collected. */
export function useWhereWords(): (person: Known, course: string) => string {
  const { t } = useTranslation("desk");
  const { percent, shortDate } = useFormats();
  const listings = useAppState((state) => state.listings);
  return ({ records, status }, course) => {
    const under = status
      .filter((row) => row.course === course)
      .toSorted((one, other) => Date.parse(one.lastActiveAt) - Date.parse(other.lastActiveAt))
      .at(-1);
    const passed = records
      .filter((row) => row.course === course)
      .map(({ finishedAt }) => finishedAt)
      .toSorted((one, other) => Date.parse(one) - Date.parse(other))
      .at(-1);
    if (passed !== undefined) return t("where.passed", { date: shortDate(passed) });
    if (under === undefined) return t("where.notStarted");
    const { bestScore, attempts, lessonsDone } = under;
    if (bestScore !== undefined)
      return t("where.tested", { score: percent(bestScore.points / bestScore.of), count: attempts });
    const lessons = listings.find(({ id }) => id === course)?.lessons.length;
    return lessons === undefined
      ? t("where.lessons", { count: lessonsDone })
      : t("where.lessonsOf", { done: lessonsDone, count: lessons });
  };
}
