import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFailure } from "../../../i18n/use-failure.ts";
import { useApp } from "../../../state/use-app.ts";
import { Button } from "../../../ui/button.tsx";
import { Card } from "../../../ui/card.tsx";
import { Field } from "../../../ui/field.tsx";
import styles from "../desk.module.css";
import type { DeskState } from "../use-desk-lock.ts";
import { NewPassphraseFields, newPassphraseIn, type PassphraseFault } from "./new-passphrase.tsx";

/** A recovery file is some hundred bytes. */
const largest = 64_000;

/** Opens the desk with its recovery file, and sets a new passphrase. */
export function Recover({
  onOpen,
  onBack,
}: {
  readonly onOpen: (state: DeskState) => void;
  readonly onBack: () => void;
}) {
  const { t } = useTranslation("desk");
  const failure = useFailure();
  const { services } = useApp();
  const [file, setFile] = useState<File>();
  const [fileError, setFileError] = useState<string>();
  const [fault, setFault] = useState<PassphraseFault>();
  const [isBusy, setBusy] = useState(false);

  const recover = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const secret = newPassphraseIn(new FormData(event.currentTarget));
    setFault("fault" in secret ? secret.fault : undefined);
    setFileError(file === undefined ? t("recover.fileMissing") : undefined);
    if (file === undefined || "fault" in secret) return;
    if (file.size > largest) return setFileError(t("recover.notOurs"));
    setBusy(true);
    const content = new Uint8Array(await file.arrayBuffer()).toBase64();
    const result = await services.call("desk.recover", { content, newPassphrase: secret.passphrase });
    setBusy(false);
    if (result.ok) onOpen(result.value);
    else if (result.code === "wrong-passphrase") setFileError(t("recover.otherDesk"));
    else setFileError(result.code === "damaged-file" ? t("recover.notOurs") : failure(result));
  };

  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{t("recover.title")}</h2>
      <p>{t("recover.body")}</p>
      <form className={styles.section} onSubmit={(event) => void recover(event)} noValidate>
        <Field label={t("recover.file")} error={fileError}>
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".pandu-recovery"
              onChange={(event) => setFile(event.currentTarget.files?.[0])}
            />
          )}
        </Field>
        <NewPassphraseFields fault={fault} />
        <div className={styles.actions}>
          <Button variant="quiet" onClick={onBack}>
            {t("recover.back")}
          </Button>
          <Button variant="primary" type="submit" isBusy={isBusy}>
            {t("recover.open")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
