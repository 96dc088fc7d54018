import { useTranslation } from "react-i18next";
import { useFormats } from "../../i18n/use-formats.ts";
import { useAppState } from "../../state/use-app.ts";
import styles from "./report-foot.module.css";
import { useListNames } from "./use-list-names.ts";
import type { Inspected } from "./visit.ts";

/** By which program, when and by which lists a report was made: it stands on paper too. */
export function ReportFoot({ inspected: { report, lists } }: { readonly inspected: Inspected }) {
  const { t } = useTranslation("inspector");
  const formats = useFormats();
  const listNames = useListNames();
  const version = useAppState((state) => state.info?.version ?? "");
  const { checkedAt } = report;
  return (
    <footer className={styles.foot}>
      <p>{t("report.foot", { version, date: formats.date(checkedAt), time: formats.time(checkedAt) })}</p>
      <p>{listNames(lists)}</p>
    </footer>
  );
}
