import { useTranslation } from "react-i18next";
import type { DeskData } from "../load-desk.ts";

export function CertificatesSection(_props: { readonly data: DeskData }) {
  const { t } = useTranslation("credentials");
  return <h1 tabIndex={-1}>{t("title")}</h1>;
}
