import type { ParseKeys } from "i18next";
import { useTranslation } from "react-i18next";

type RefusalKey = Extract<ParseKeys<"desk">, `refusal.${string}`>;

/** Why something was refused, in a sentence; a reason that this build does not know is named. */
export function useRefusalWords(): (reason: string) => string {
  const { t, i18n } = useTranslation("desk");
  return (reason) => {
    const key = `refusal.${reason}`;
    return isKnown(key) ? t(key) : t("refusal.unknown", { reason });
  };

  function isKnown(key: string): key is RefusalKey {
    return i18n.exists(key, { ns: "desk" });
  }
}
