import { useTranslation } from "react-i18next";
import { secondsOf } from "../opening/use-wait.ts";

/** What is to be told of a passphrase that was not taken; undefined where the trouble is another. */
export function useRefusedTry() {
  const { t } = useTranslation("desk");
  return ({ code, at }: { readonly code: string; readonly at?: string }): string | undefined => {
    if (code === "wrong-passphrase") return t("unlock.wrong");
    return code === "too-many-tries" ? t("unlock.tooManyWait", { count: secondsOf(at) }) : undefined;
  };
}
