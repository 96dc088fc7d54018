import { useTranslation } from "react-i18next";
import styles from "../desk.module.css";
import type { DeskData } from "../load-desk.ts";
import { OfficeDetails } from "./office-details.tsx";
import { OfficeFile } from "./office-file.tsx";

/** The office's name and shared folder, and the file that brings it to the PCs. */
export function OfficeSection({
  data,
  onChanged,
}: {
  readonly data: DeskData;
  readonly onChanged: () => Promise<void>;
}) {
  const { t } = useTranslation("desk");
  return (
    <div className={styles.narrow}>
      <h1 tabIndex={-1}>{t("office.title")}</h1>
      <OfficeFile office={data.office} onChanged={onChanged} />
      <OfficeDetails office={data.office} onChanged={onChanged} />
    </div>
  );
}
