import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { createUnitTree } from "../../../domain/desk/unit-tree.ts";
import styles from "../desk.module.css";
import type { DeskData } from "../load-desk.ts";
import { AddPeople } from "./add-people.tsx";
import { PrintRoster } from "./print-roster.tsx";
import { Requirements } from "./requirements.tsx";
import { RosterList } from "./roster-list.tsx";
import { Units } from "./units.tsx";

/** Who belongs to the office, in which units, and what they must do by when. */
export function RosterSection({
  data,
  onChanged,
}: {
  readonly data: DeskData;
  readonly onChanged: () => Promise<void>;
}) {
  const { t } = useTranslation("desk");
  const { office } = data;
  const tree = useMemo(() => createUnitTree(office.units), [office]);
  const isEmpty = office.people.length === 0;
  const parts = { office, tree, onChanged };
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>
        {isEmpty ? t("roster.empty") : t("roster.title", { count: office.people.length })}
      </h1>
      <p className={styles.lead}>{isEmpty ? t("roster.emptyBody") : t("roster.lead")}</p>
      {!isEmpty && <PrintRoster office={office} tree={tree} />}
      {!isEmpty && <Requirements {...parts} />}
      <AddPeople {...parts} />
      {!isEmpty && <RosterList {...parts} />}
      {office.units.length > 0 && <Units {...parts} />}
    </div>
  );
}
