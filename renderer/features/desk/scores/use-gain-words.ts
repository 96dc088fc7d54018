import { useTranslation } from "react-i18next";
import { type MeasuredGain, toPoints } from "./measured-gain.ts";

/** What a difference says, as a sentence. Where its interval holds zero, nothing is said to be more. */
export function useGainWords(): (gain: MeasuredGain) => string {
  const { t } = useTranslation("questions");
  return ({ result: { difference, interval } }) => {
    const { low, high } = interval;
    if (low > 0)
      return t("scores.more", { count: toPoints(difference), low: toPoints(low), high: toPoints(high) });
    if (high < 0)
      return t("scores.less", { count: toPoints(-difference), low: toPoints(-high), high: toPoints(-low) });
    return t("scores.unclear", { low: toPoints(-low), high: toPoints(high) });
  };
}
