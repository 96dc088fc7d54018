import { useTranslation } from "react-i18next";
import { countJudged } from "../../domain/discernment/counts.ts";
import { sensitivityOf } from "../../domain/discernment/measures.ts";
import type { JudgedAttempt } from "../../domain/discernment/standing.ts";
import { useFormats } from "../../i18n/use-formats.ts";
import { DataTable } from "../../ui/data-table.tsx";
import styles from "./discernment.module.css";
import { useRange } from "./use-range.ts";

/** The attempts side by side: counts first. */
export function CompareTable({ judged }: { readonly judged: readonly JudgedAttempt[] }) {
  const { t } = useTranslation("discernment");
  const formats = useFormats();
  const { value, range } = useRange();
  return (
    <section className={styles.section}>
      <h2>{t("compare")}</h2>
      <DataTable
        caption={t("compare")}
        isCaptionHidden
        columns={[
          { id: "when", label: t("occasionName") },
          { id: "date", label: t("date") },
          { id: "caught", label: t("caught"), isNumber: true },
          { id: "trusted", label: t("trusted"), isNumber: true },
          { id: "sensitivity", label: t("sensitivityName"), isNumber: true },
          { id: "interval", label: t("interval"), isNumber: true },
        ]}
        rows={judged.map(({ id, occasion, result }) => {
          const { misleading, caught, sound, trusted } = countJudged(result.items);
          const sensitivity = sensitivityOf({ misleading, caught, sound, trusted });
          return {
            id,
            cells: [
              t(`occasion.${occasion}`),
              formats.shortDate(result.at),
              t("of", { count: caught, all: misleading }),
              t("of", { count: trusted, all: sound }),
              value(sensitivity),
              range(sensitivity),
            ],
          };
        })}
      />
    </section>
  );
}
