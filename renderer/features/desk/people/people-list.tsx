import { useDeferredValue, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { scopeOf } from "../../../domain/dashboard/narrowing.ts";
import { choosePeople, type PeopleChoice } from "../../../domain/desk/choose-people.ts";
import type { PersonRow } from "../../../domain/desk/people-rows.ts";
import type { UnitTree } from "../../../domain/desk/unit-tree.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import { StatusLine } from "../../../ui/status-line.tsx";
import styles from "../desk.module.css";
import type { DeskData } from "../load-desk.ts";
import { pageOf, Pager } from "../pager.tsx";
import { useNarrowingOffice } from "../use-narrowing-office.ts";
import { ExportPeople } from "./export-people.tsx";
import { PeopleFilter } from "./people-filter.tsx";
import { PeopleTable } from "./people-table.tsx";
import { useChoice } from "./use-choice.ts";

type Props = {
  /** What stands in the address behind `people/`, and the choice that it names. */
  readonly address: string;
  readonly choice: PeopleChoice;
  readonly rows: readonly PersonRow[];
  readonly tree: UnitTree;
  readonly data: DeskData;
  readonly today: string;
};

/** The people of the desk, overdue first; narrowed, ordered, paged, and saved as a file as they are shown. */
export function PeopleList({ address, choice: first, rows, tree, data, today }: Props) {
  const { t } = useTranslation("desk");
  const { date, time } = useFormats();
  const chosen = useChoice(address, first);
  const { choice, order, page } = chosen;
  const office = useNarrowingOffice(data);
  // Letters appear as they are typed, whatever the list takes.
  const wanted = useDeferredValue(choice);
  const { people, counts } = useMemo(
    () => choosePeople(rows, tree, wanted, order, scopeOf(wanted, office)),
    [rows, tree, wanted, order, office],
  );
  const late = counts.overdue + counts.lapsed;
  const collectedAt = data.summary.lastCollectedAt;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{late > 0 ? t("people.late", { count: late }) : t("people.noneLate")}</h1>
      <p className={styles.muted}>
        {collectedAt === undefined
          ? t("people.neverCollected")
          : t("people.collected", {
              date: date(collectedAt),
              time: time(collectedAt),
              count: data.summary.devices,
            })}
      </p>
      <PeopleFilter rows={rows} office={office} counts={counts} chosen={chosen} />
      <StatusLine>{t("people.shown", { count: people.length, all: rows.length })}</StatusLine>
      {people.length > 0 && <PeopleTable people={pageOf(people, page)} today={today} />}
      <Pager page={page} count={people.length} onTurn={chosen.turn} />
      <ExportPeople people={people} choice={wanted} tree={tree} today={today} />
    </div>
  );
}
