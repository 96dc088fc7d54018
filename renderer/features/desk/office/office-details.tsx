import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/button.tsx";
import { Card } from "../../../ui/card.tsx";
import { TextField } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { StatusLine } from "../../../ui/status-line.tsx";
import styles from "../desk.module.css";
import type { DeskData } from "../load-desk.ts";
import { useOfficeSaving } from "../use-office-saving.ts";

/** The office's name, its shared folder, and how long collected files are kept. */
export function OfficeDetails({
  office,
  onChanged,
}: {
  readonly office: DeskData["office"];
  readonly onChanged: () => Promise<void>;
}) {
  const { t } = useTranslation("desk");
  const { problem, isBusy, saveOffice } = useOfficeSaving(office, onChanged);
  const [faults, setFaults] = useState<{ readonly name?: true; readonly keepMonths?: true }>({});
  const [outcome, setOutcome] = useState<string>();

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (of: string) => String(form.get(of) ?? "").trim();
    const [name, sharedFolder, keepMonths] = [text("name"), text("sharedFolder"), Number(text("keepMonths"))];
    const isLong = Number.isInteger(keepMonths) && keepMonths >= 1 && keepMonths <= 600;
    setOutcome(undefined);
    setFaults({ ...(name === "" && { name: true }), ...(!isLong && { keepMonths: true }) });
    if (name === "" || !isLong) return;
    const isSaved = await saveOffice({
      name,
      keepMonths,
      sharedFolder: sharedFolder === "" ? undefined : sharedFolder,
    });
    if (isSaved) setOutcome(t("office.savedDetails"));
  };
  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{t("office.details")}</h2>
      <form className={styles.section} onSubmit={(event) => void save(event)} noValidate>
        <TextField
          name="name"
          maxLength={120}
          label={t("setUp.officeName")}
          defaultValue={office.name}
          error={faults.name && t("setUp.officeNameMissing")}
        />
        <TextField
          name="sharedFolder"
          dir="ltr"
          spellCheck={false}
          maxLength={1000}
          label={t("office.folder")}
          hint={t("office.folderHint")}
          defaultValue={office.sharedFolder}
        />
        <TextField
          name="keepMonths"
          inputMode="numeric"
          maxLength={3}
          label={t("office.keep")}
          hint={t("office.keepHint")}
          defaultValue={office.keepMonths}
          error={faults.keepMonths && t("office.keepFault")}
        />
        {problem !== undefined && (
          <Notice tone="error" role="alert">
            <p>{problem}</p>
          </Notice>
        )}
        <div className={styles.actions}>
          <StatusLine>{outcome}</StatusLine>
          <Button type="submit" isBusy={isBusy}>
            {t("office.save")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
