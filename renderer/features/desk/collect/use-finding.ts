import { useTranslation } from "react-i18next";
import type { Collection } from "./collection.ts";

/** What a collection came to, in a sentence: what asks for something comes before what does not. */
export function useFinding(): (result: Collection) => string {
  const { t } = useTranslation("desk");
  return ({ files, counts: { refused, waiting, recorded, witnessed } }) => {
    if (refused > 0) return t("outcome.refused", { count: refused });
    if (waiting > 0) return t("outcome.waiting", { count: waiting });
    const taken = recorded + witnessed;
    if (taken > 0) return t("outcome.taken", { count: taken });
    return files.length === 0 ? t("outcome.none") : t("outcome.nothingNew");
  };
}
