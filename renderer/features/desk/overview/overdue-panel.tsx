import { useTranslation } from "react-i18next";
import type { Narrowing } from "../../../domain/dashboard/narrowing.ts";
import type { Overview } from "../../../domain/dashboard/overview.ts";
import { daysLate } from "../../../domain/desk/days-late.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { Panel } from "../charts/panel.tsx";
import desk from "../desk.module.css";
import { listAddress } from "../people/list-address.ts";
import { useWhereWords } from "../people/use-where-words.ts";
import { useCourseTitles } from "../use-course-titles.ts";
import styles from "./overview.module.css";
import { PersonLink } from "./person-link.tsx";

type Props = {
  readonly overview: Overview;
  readonly choice: Narrowing;
  readonly today: string;
  readonly basis: string;
};

/** So many stand here; the list of people has them all. */
const shown = 8;

/** Who is overdue, the longest first. */
export function OverduePanel({ overview: { overdue }, choice, today, basis }: Props) {
  const { t } = useTranslation("overview");
  const { shortDate } = useFormats();
  const titleOf = useCourseTitles();
  const whereWords = useWhereWords();
  const count = overdue.length;
  if (count === 0) {
    return (
      <Panel title={t("overdue.none")} basis={basis}>
        <p>{t("overdue.noneBody")}</p>
      </Panel>
    );
  }
  return (
    <Panel title={t("overdue.title", { count })} basis={basis}>
      <DataTable
        caption={t("overdue.caption")}
        isCaptionHidden
        columns={[
          { id: "name", label: t("overdue.name") },
          { id: "where", label: t("overdue.where") },
          { id: "days", label: t("overdue.days"), isNumber: true },
          { id: "collected", label: t("overdue.collected") },
        ]}
        rows={overdue.slice(0, shown).map(({ row, course, due }) => ({
          id: row.person.id,
          cells: [
            <PersonLink row={row} />,
            <>
              <p>{titleOf(course)}</p>
              <p className={desk.muted}>{whereWords(row, course)}</p>
            </>,
            daysLate(due, today),
            row.collectedAt === undefined ? t("overdue.never") : shortDate(row.collectedAt),
          ],
        }))}
      />
      {count > shown && (
        <>
          <p data-print="no">
            <a href={listAddress({ ...choice, state: "overdue" })}>{t("overdue.all", { count })}</a>
          </p>
          <p className={styles.printed}>{t("overdue.some", { shown, count })}</p>
        </>
      )}
    </Panel>
  );
}
