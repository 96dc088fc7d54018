import type { ParseKeys } from "i18next";
import { useTranslation } from "react-i18next";

type FailureCode = ParseKeys<"failure">;

/**
 * What happened, what is safe and what to do next, for a failure of the services; one that has no sentence is
 * "failed". `at`, which is not translated, stands behind it for whoever is asked for help.
 */
export function useFailure(): (problem: {
  readonly code: string;
  readonly at?: string | undefined;
}) => string {
  const { t, i18n } = useTranslation("failure");
  return ({ code, at }) => {
    const sentence = t(isKnown(code) ? code : "failed");
    return at === undefined ? sentence : `${sentence} (${at})`;
  };

  function isKnown(code: string): code is FailureCode {
    return i18n.exists(code, { ns: "failure" });
  }
}
