import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFailure } from "../../../i18n/use-failure.ts";
import { Button } from "../../../ui/button.tsx";
import { Card } from "../../../ui/card.tsx";
import { TextField } from "../../../ui/field.tsx";
import { StatusLine } from "../../../ui/status-line.tsx";
import { useDesk } from "../desk-context.ts";
import styles from "../desk.module.css";
import { NewPassphraseFields, newPassphraseIn, type PassphraseFault } from "../opening/new-passphrase.tsx";
import { useRefusedTry } from "./use-refused-try.ts";

/** Puts a new passphrase in the place of the old one. */
export function ChangePassphrase() {
  const { t } = useTranslation("desk");
  const failure = useFailure();
  const refusedTry = useRefusedTry();
  const { call } = useDesk();
  const [error, setError] = useState<string>();
  const [fault, setFault] = useState<PassphraseFault>();
  const [outcome, setOutcome] = useState<string>();
  const [isBusy, setBusy] = useState(false);

  const change = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = event.currentTarget;
    const form = new FormData(fields);
    const secret = newPassphraseIn(form);
    setOutcome(undefined);
    setError(undefined);
    setFault("fault" in secret ? secret.fault : undefined);
    if ("fault" in secret) return;
    setBusy(true);
    const result = await call("desk.changePassphrase", {
      passphrase: String(form.get("passphrase") ?? ""),
      newPassphrase: secret.passphrase,
    });
    setBusy(false);
    if (!result.ok) return setError(refusedTry(result) ?? failure(result));
    fields.reset();
    setOutcome(t("change.done"));
  };

  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{t("change.title")}</h2>
      <form className={styles.section} onSubmit={(event) => void change(event)} noValidate>
        <TextField
          name="passphrase"
          type="password"
          autoComplete="current-password"
          maxLength={200}
          label={t("passphrase.current")}
          error={error}
        />
        <NewPassphraseFields fault={fault} />
        <div className={styles.actions}>
          <StatusLine>{outcome}</StatusLine>
          <Button type="submit" isBusy={isBusy}>
            {t("change.change")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
