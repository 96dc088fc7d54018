import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "../../../../electron/contract/contract.ts";
import { useFailure } from "../../../i18n/use-failure.ts";
import { useApp } from "../../../state/use-app.ts";
import { Button } from "../../../ui/button.tsx";
import { Card } from "../../../ui/card.tsx";
import { TextField } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import styles from "../desk.module.css";
import { NewPassphraseFields, newPassphraseIn, type PassphraseFault } from "./new-passphrase.tsx";

type Faults = { readonly name?: true; readonly passphrase?: PassphraseFault; readonly whole?: string };

/** Says what a desk is, and makes the one of this PC. */
export function SetUp({ onCreated }: { readonly onCreated: (created: Output<"desk.create">) => void }) {
  const { t } = useTranslation("desk");
  const failure = useFailure();
  const { services } = useApp();
  const [faults, setFaults] = useState<Faults>({});
  const [isBusy, setBusy] = useState(false);

  const create = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const officeName = String(form.get("officeName") ?? "").trim();
    const secret = newPassphraseIn(form);
    setFaults({
      ...(officeName === "" && { name: true }),
      ...("fault" in secret && { passphrase: secret.fault }),
    });
    if (officeName === "" || "fault" in secret) return;
    setBusy(true);
    const created = await services.call("desk.create", { ...secret, officeName });
    setBusy(false);
    if (created.ok) onCreated(created.value);
    else setFaults({ whole: failure(created) });
  };

  return (
    <div className={styles.narrow}>
      <h1 tabIndex={-1}>{t("setUp.title")}</h1>
      <p>{t("setUp.body")}</p>
      <ul className={styles.points}>
        <li>{t("setUp.collects")}</li>
        <li>{t("setUp.encrypted")}</li>
        <li>{t("setUp.locks")}</li>
      </ul>
      <Card as="section" className={styles.section ?? ""}>
        <h2>{t("setUp.make")}</h2>
        <form className={styles.section} onSubmit={(event) => void create(event)} noValidate>
          <TextField
            name="officeName"
            maxLength={120}
            label={t("setUp.officeName")}
            hint={t("setUp.officeNameHint")}
            error={faults.name && t("setUp.officeNameMissing")}
          />
          <NewPassphraseFields fault={faults.passphrase} />
          {faults.whole !== undefined && (
            <Notice tone="error" role="alert">
              <p>{faults.whole}</p>
            </Notice>
          )}
          <div className={styles.actions}>
            <Button variant="primary" type="submit" isBusy={isBusy}>
              {t("setUp.create")}
            </Button>
          </div>
        </form>
      </Card>
    </div>
  );
}
