import { useTranslation } from "react-i18next";
import { useFormats } from "../../../i18n/use-formats.ts";
import styles from "../desk.module.css";
import type { DeskData } from "../load-desk.ts";

/** What a finding rests on, and up to when that was collected. */
export function Basis({ data, counted }: { readonly data: DeskData; readonly counted: string }) {
  const { t } = useTranslation("questions");
  const { date } = useFormats();
  const collectedAt = data.summary.lastCollectedAt;
  return (
    <p className={styles.muted}>
      {counted}
      {collectedAt !== undefined && <> · {t("collected", { date: date(collectedAt) })}</>}
    </p>
  );
}
