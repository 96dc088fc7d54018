import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BadRow } from "../../../domain/roster/read-people.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import styles from "../desk.module.css";
import { pageOf, Pager } from "../pager.tsx";

/** Rows that cannot be taken: which, what stands in them, and why. */
export function BadRows({ bad }: { readonly bad: readonly BadRow[] }) {
  const { t } = useTranslation("desk");
  const [page, setPage] = useState(0);
  if (bad.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{t("bad.title", { count: bad.length })}</h3>
      <p>{t("bad.body")}</p>
      <DataTable
        caption={t("bad.caption")}
        isCaptionHidden
        columns={[
          { id: "row", label: t("bad.row") },
          { id: "text", label: t("bad.text") },
          { id: "why", label: t("bad.why") },
        ]}
        rows={pageOf(bad, page).map(({ row, fault, text, first }) => ({
          id: String(row),
          cells: [row, <bdi className={styles.text}>{text}</bdi>, t(`bad.faults.${fault}`, { first })],
        }))}
      />
      <Pager page={page} count={bad.length} onTurn={setPage} />
    </section>
  );
}
