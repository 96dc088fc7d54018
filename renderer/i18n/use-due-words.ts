import { useTranslation } from "react-i18next";
import type { Due } from "../domain/office/due.ts";
import { useFormats } from "./use-formats.ts";

/** Until when a required course must be passed or its pass renewed, or since when it is late. */
export function useDueWords(): (due: Due) => string {
  const { t } = useTranslation("home");
  const formats = useFormats();
  return (due) => {
    const { day } = due;
    if (day === undefined) return t("passed");
    // A day alone would be read as midnight in Greenwich.
    const date = formats.date(`${day}T00:00`);
    switch (due.state) {
      case "overdue":
        return t("required.overdueSince", { date });
      case "lapsed":
        return t("required.lapsedSince", { date });
      case "due":
        return t("required.dueBy", { date });
      case "done":
        return t(due.canRenew ? "required.renewBy" : "required.currentUntil", { date });
      default:
        return due satisfies never;
    }
  };
}
