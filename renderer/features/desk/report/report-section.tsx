import { useTranslation } from "react-i18next";
import type { DeskData } from "../load-desk.ts";

export function ReportSection(_props: { readonly data: DeskData }) {
  const { t } = useTranslation("report");
  return <h1 tabIndex={-1}>{t("title")}</h1>;
}
