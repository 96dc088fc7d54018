import { useTranslation } from "react-i18next";
import { useFormats } from "../../i18n/use-formats.ts";
import type { UsedList } from "./used-lists.ts";

/** A sentence on the trust lists by which a file was judged, with their dates. */
export function useListNames(): (lists: readonly UsedList[]) => string {
  const { t } = useTranslation("inspector");
  const formats = useFormats();
  return (lists) => {
    if (lists.length === 0) return t("report.noLists");
    const names = lists.map(({ name, date }) =>
      t(`report.listDates.${name}`, { date: date === undefined ? "" : formats.date(date) }),
    );
    return t("report.lists", { lists: formats.list(names) });
  };
}
