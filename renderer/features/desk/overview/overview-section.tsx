import { useTranslation } from "react-i18next";
import type { DeskData } from "../load-desk.ts";

export function OverviewSection(_props: { readonly data: DeskData }) {
  const { t } = useTranslation("overview");
  return <h1 tabIndex={-1}>{t("title")}</h1>;
}
