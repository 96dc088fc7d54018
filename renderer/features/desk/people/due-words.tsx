import { useTranslation } from "react-i18next";
import { daysLate } from "../../../domain/desk/days-late.ts";
import type { Due } from "../../../domain/office/due.ts";
import { isLate } from "../../../domain/office/late.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import styles from "./due-words.module.css";

/** How something that is required stands, and since when or until when. */
export function DueWords({ due, today }: { readonly due: Due; readonly today: string }) {
  const { t } = useTranslation("desk");
  const { shortDate } = useFormats();
  const date = due.day === undefined ? "" : shortDate(due.day);
  const words =
    due.state === "done" && due.day === undefined
      ? t("due.doneForGood")
      : t(`due.${due.state}`, { date, count: daysLate(due, today) });
  return (
    <p className={styles.due} data-late={isLate(due) || undefined}>
      {words}
    </p>
  );
}
