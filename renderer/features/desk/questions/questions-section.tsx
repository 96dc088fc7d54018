import { useTranslation } from "react-i18next";
import type { DeskData } from "../load-desk.ts";

export function QuestionsSection(_props: { readonly data: DeskData; readonly course: string }) {
  const { t } = useTranslation("questions");
  return <h1 tabIndex={-1}>{t("title")}</h1>;
}
