import { useTranslation } from "react-i18next";
import type { Estimate } from "../../domain/discernment/measures.ts";
import { useFormats } from "../../i18n/use-formats.ts";

/** An estimate and its interval in words, to one decimal: more would say more than 24 items know. */
export function useRange() {
  const { t } = useTranslation("discernment");
  const formats = useFormats();
  // Adding zero turns the −0 of a rounded number into 0.
  const round = (number: number) => formats.number(Math.round(number * 10) / 10 + 0);
  return {
    value: (estimate: Estimate) => round(estimate.value),
    range: ({ low, high }: Estimate) => t("range", { low: round(low), high: round(high) }),
  };
}
