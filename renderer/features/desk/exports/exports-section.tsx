import { useTranslation } from "react-i18next";
import type { DeskData } from "../load-desk.ts";

export function ExportsSection(_props: { readonly data: DeskData }) {
  const { t } = useTranslation("exports");
  return <h1 tabIndex={-1}>{t("title")}</h1>;
}
