import { useTranslation } from "react-i18next";
import type { LanguageGap } from "../../../domain/item-analysis/compare-languages.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { useLanguageName } from "../use-language-name.ts";
import own from "./questions.module.css";

/** One question in the languages that can be compared, first what they are compared with; nothing where there are none. */
export function LanguageTable({ gaps }: { readonly gaps: readonly LanguageGap[] }) {
  const { t } = useTranslation("questions");
  const { number, percent } = useFormats();
  const languageName = useLanguageName();
  const [first] = gaps;
  if (first === undefined) return null;
  // Adding zero turns the −0 of a rounded number into 0.
  const points = (share: number) => number(Math.round(share * 100) + 0);
  return (
    <details className={own.fold}>
      <summary>{t("languages.title")}</summary>
      <DataTable
        caption={t("languages.title")}
        isCaptionHidden
        columns={[
          { id: "language", label: t("languages.language") },
          { id: "people", label: t("languages.people"), isNumber: true },
          { id: "right", label: t("languages.right"), isNumber: true },
          { id: "gap", label: t("languages.gap"), isNumber: true },
          { id: "rest", label: t("languages.rest"), isNumber: true },
        ]}
        rows={[
          {
            id: first.base,
            cells: [
              languageName(first.base),
              number(first.basePeople),
              percent(first.baseFacility),
              t("languages.base"),
              t("languages.base"),
            ],
          },
          ...gaps.map((gap) => ({
            id: gap.language,
            cells: [
              languageName(gap.language),
              number(gap.people),
              percent(gap.facility),
              t("languages.range", {
                value: points(gap.facility - gap.baseFacility),
                low: points(gap.interval.low),
                high: points(gap.interval.high),
              }),
              points(gap.restGap),
            ],
          })),
        ]}
      />
    </details>
  );
}
