import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFailure } from "../../i18n/use-failure.ts";
import { useApp } from "../../state/use-app.ts";
import { useProfile } from "../../state/use-profile.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/field.tsx";
import styles from "./settings.module.css";

/** The passphrase: set it, change it, take it away. */
export function PrivacySection() {
  const { t } = useTranslation("settings");
  const failure = useFailure();
  const app = useApp();
  const { learner } = useProfile();
  const [error, setError] = useState<string>();
  const [code, setCode] = useState<string>();

  const protect = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const passphrase = String(new FormData(form).get("passphrase") ?? "");
    if (passphrase.length < 4) return setError(t("passphraseShort"));
    const result = await app.services.call("learners.protect", { id: learner.id, passphrase });
    if (!result.ok) return setError(failure(result));
    setError(undefined);
    form.reset();
    app.replaceLearner({ ...learner, isProtected: true, isUnlocked: true });
    setCode(result.value.recoveryCode);
  };
  const unprotect = async () => {
    const result = await app.services.call("learners.unprotect", { id: learner.id });
    if (result.ok) app.replaceLearner(result.value);
    else setError(failure(result));
  };

  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{t("privacy")}</h2>
      <p>{learner.isProtected ? t("protected") : t("unprotected")}</p>
      <form className={styles.form} onSubmit={(event) => void protect(event)} noValidate>
        <TextField
          name="passphrase"
          type="password"
          autoComplete="new-password"
          label={t("passphrase")}
          hint={t("passphraseHint")}
          error={error}
        />
        <div className={styles.actions}>
          {learner.isProtected && (
            <Button variant="quiet" onClick={() => void unprotect()}>
              {t("unprotect")}
            </Button>
          )}
          <Button type="submit">{learner.isProtected ? t("change") : t("protect")}</Button>
        </div>
      </form>
      <Dialog
        isOpen={code !== undefined}
        title={t("codeTitle")}
        closeLabel={t("codeDone")}
        onClose={() => setCode(undefined)}
        actions={
          <Button variant="primary" onClick={() => setCode(undefined)}>
            {t("codeDone")}
          </Button>
        }
      >
        <p>{t("codeBody")}</p>
        <p className={styles.code} lang="en">
          {code}
        </p>
      </Dialog>
    </Card>
  );
}
