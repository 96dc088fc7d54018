import { useTranslation } from "react-i18next";
import { Button } from "../../ui/button.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import styles from "./desk.module.css";

/** So many rows stand on a page. */
export const pageSize = 50;

/** Turns the pages of a long list; `page` counts from 0. Shown only where there is more than one. */
export function Pager({
  page,
  count,
  onTurn,
}: {
  readonly page: number;
  /** Rows in all. */
  readonly count: number;
  readonly onTurn: (page: number) => void;
}) {
  const { t } = useTranslation("desk");
  if (count <= pageSize) return null;
  const last = Math.ceil(count / pageSize) - 1;
  const [from, to] = [page * pageSize + 1, Math.min(count, (page + 1) * pageSize)];
  return (
    <nav className={styles.buttons} aria-label={t("pager.label")} data-print="no">
      <Button aria-disabled={page === 0} onClick={() => page > 0 && onTurn(page - 1)}>
        {t("pager.before")}
      </Button>
      <Button aria-disabled={page === last} onClick={() => page < last && onTurn(page + 1)}>
        {t("pager.next")}
      </Button>
      <StatusLine>{t("pager.range", { from, to, count })}</StatusLine>
    </nav>
  );
}

/** The rows of a page. */
export function pageOf<Row>(rows: readonly Row[], page: number): readonly Row[] {
  return rows.slice(page * pageSize, (page + 1) * pageSize);
}
