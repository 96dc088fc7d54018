import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFailure } from "../../../i18n/use-failure.ts";
import { Button } from "../../../ui/button.tsx";
import { Card } from "../../../ui/card.tsx";
import { TextField } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { useDesk } from "../desk-context.ts";
import styles from "../desk.module.css";
import { type FileToSave, useSaving } from "../use-saving.ts";
import { useRefusedTry } from "./use-refused-try.ts";

/** Makes another recovery file: the one before opens the desk no more. */
export function RenewRecovery() {
  const { t } = useTranslation("desk");
  const failure = useFailure();
  const refusedTry = useRefusedTry();
  const { call } = useDesk();
  const { savedAs, problem, save } = useSaving();
  const [made, setMade] = useState<FileToSave>();
  const [error, setError] = useState<string>();
  const [isBusy, setBusy] = useState(false);

  const renew = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = event.currentTarget;
    setBusy(true);
    setError(undefined);
    const passphrase = String(new FormData(fields).get("passphrase") ?? "");
    const result = await call("desk.renewRecovery", { passphrase });
    setBusy(false);
    if (!result.ok) return setError(refusedTry(result) ?? failure(result));
    fields.reset();
    setMade(result.value);
    await save(result.value);
  };

  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{t("renew.title")}</h2>
      <p>{t("renew.body")}</p>
      <form className={styles.section} onSubmit={(event) => void renew(event)} noValidate>
        <TextField
          name="passphrase"
          type="password"
          autoComplete="current-password"
          maxLength={200}
          label={t("passphrase.current")}
          error={error}
        />
        <div className={styles.actions}>
          <Button type="submit" isBusy={isBusy}>
            {t("renew.renew")}
          </Button>
        </div>
      </form>
      {made !== undefined && (
        <Notice tone={savedAs === undefined ? "warning" : "right"} role="status">
          <p>{savedAs === undefined ? t("renew.unsaved") : t("recovery.saved", { file: savedAs })}</p>
          {problem !== undefined && <p>{problem}</p>}
          <Button onClick={() => void save(made)}>
            {savedAs === undefined ? t("recovery.save") : t("recovery.saveAgain")}
          </Button>
        </Notice>
      )}
    </Card>
  );
}
