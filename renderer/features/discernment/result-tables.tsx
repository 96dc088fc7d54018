import { useTranslation } from "react-i18next";
import { calibrationOf, toolUseOf } from "../../domain/discernment/counts.ts";
import { discernmentTools } from "../../domain/event/discernment-terms.ts";
import type { Judged } from "../../domain/event/judgement.ts";
import { useFormats } from "../../i18n/use-formats.ts";
import { sureWords } from "../../player/item/sureness.ts";
import { DataTable } from "../../ui/data-table.tsx";
import styles from "./discernment.module.css";

type Props = { readonly items: readonly Judged[] };

/** Whether the learner's feeling of being sure fitted. */
export function CalibrationTable({ items }: Props) {
  const { t } = useTranslation("discernment");
  const { t: item } = useTranslation("item");
  const formats = useFormats();
  return (
    <section className={styles.section}>
      <h2>{t("calibration")}</h2>
      <DataTable
        caption={t("calibration")}
        isCaptionHidden
        columns={[
          { id: "said", label: t("said") },
          { id: "answers", label: t("answers"), isNumber: true },
          { id: "right", label: t("right"), isNumber: true },
          { id: "share", label: t("share"), isNumber: true },
        ]}
        rows={calibrationOf(items).map(({ sure, answers, right, share }) => ({
          id: sure,
          cells: [
            item(sureWords[sure]),
            formats.number(answers),
            formats.number(right),
            share === undefined ? t("tooFew") : formats.percent(share),
          ],
        }))}
      />
      <p className={styles.muted}>{t("calibrationNote")}</p>
    </section>
  );
}

/** Which ways to check were opened: told, never scored. */
export function ToolTable({ items }: Props) {
  const { t } = useTranslation("discernment");
  const formats = useFormats();
  const { byTool, none } = toolUseOf(items);
  return (
    <section className={styles.section}>
      <h2>{t("toolUse")}</h2>
      <DataTable
        caption={t("toolUse")}
        isCaptionHidden
        columns={[
          { id: "way", label: t("way") },
          { id: "items", label: t("inItems"), isNumber: true },
        ]}
        rows={[
          ...discernmentTools.map((tool) => ({
            id: tool,
            cells: [t(`tool.${tool}`), formats.number(byTool[tool])],
          })),
          { id: "none", cells: [t("noTool"), formats.number(none)] },
        ]}
      />
      <p className={styles.muted}>{t("toolUseNote")}</p>
    </section>
  );
}
