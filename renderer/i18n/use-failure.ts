import type { ParseKeys } from "i18next";
import { useTranslation } from "react-i18next";

type FailureCode = ParseKeys<"failure">;

/** What happened, what is safe and what to do next, for a failure of the services; one it does not know is "failed". */
export function useFailure(): (code: string) => string {
  const { t, i18n } = useTranslation("failure");
  return (code) => t(isKnown(code) ? code : "failed");

  function isKnown(code: string): code is FailureCode {
    return i18n.exists(code, { ns: "failure" });
  }
}
