import { useTranslation } from "react-i18next";
import { countJudged } from "../../domain/discernment/counts.ts";
import {
  biasOf,
  biasVerdict,
  changeVerdict,
  differenceOf,
  type Estimate,
  sensitivityOf,
} from "../../domain/discernment/measures.ts";
import type { Judged } from "../../domain/event/judgement.ts";
import { Card } from "../../ui/card.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import styles from "./discernment.module.css";
import { useRange } from "./use-range.ts";

/** What the counts may be called: a word only where the interval leaves out zero. The numbers are one click below. */
export function Findings({
  items,
  earlier,
}: {
  readonly items: readonly Judged[];
  readonly earlier: readonly Judged[] | undefined;
}) {
  const { t } = useTranslation("discernment");
  const sensitivity = sensitivityOf(countJudged(items));
  const bias = biasOf(countJudged(items));
  const change = earlier && changeVerdict(differenceOf(sensitivityOf(countJudged(earlier)), sensitivity));
  return (
    <Card as="section" className={styles.card ?? ""}>
      <h2>{t("shows")}</h2>
      <ul className={styles.points}>
        <li>{t(`sensitivity.${sideOf(sensitivity)}`, { count: items.length })}</li>
        <li>{t(`bias.${biasVerdict(bias) ?? "open"}`)}</li>
        {earlier && <li>{t(`change.${change ?? "open"}`)}</li>}
      </ul>
      <details className={styles.numbers}>
        <summary>{t("numbers")}</summary>
        <Numbers sensitivity={sensitivity} bias={bias} />
      </details>
    </Card>
  );
}

function sideOf({ low, high }: Estimate): "above" | "below" | "open" {
  if (low > 0) return "above";
  return high < 0 ? "below" : "open";
}

function Numbers({ sensitivity, bias }: { readonly sensitivity: Estimate; readonly bias: Estimate }) {
  const { t } = useTranslation("discernment");
  const { value, range } = useRange();
  return (
    <div className={styles.section}>
      <DataTable
        caption={t("numbers")}
        isCaptionHidden
        columns={[
          { id: "measure", label: t("measure") },
          { id: "value", label: t("value"), isNumber: true },
          { id: "interval", label: t("interval"), isNumber: true },
        ]}
        rows={[
          { id: "sensitivity", cells: [t("sensitivityName"), value(sensitivity), range(sensitivity)] },
          { id: "bias", cells: [t("biasName"), value(bias), range(bias)] },
        ]}
      />
      <p>{t("sensitivityMeans")}</p>
      <p>{t("biasMeans")}</p>
      <p>{t("intervalMeans")}</p>
      <p className={styles.muted}>{t("formulas")}</p>
    </div>
  );
}
