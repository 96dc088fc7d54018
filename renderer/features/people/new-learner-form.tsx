import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Learner } from "../../../electron/contract/contract.ts";
import { defaultComfort } from "../../domain/people/comfort.ts";
import type { RosterLine } from "../../domain/office/roster-lines.ts";
import { useFailure } from "../../i18n/use-failure.ts";
import { useApp, useAppState } from "../../state/use-app.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { TextField } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { FindYourself } from "./find-yourself.tsx";
import styles from "./people.module.css";

type Errors = { readonly name?: string; readonly passphrase?: string; readonly whole?: string };

/** Makes a profile; gives the recovery code along when a passphrase was set. */
export function NewLearnerForm({
  isFirst,
  onCancel,
  onCreated,
}: {
  readonly isFirst: boolean;
  readonly onCancel: () => void;
  readonly onCreated: (learner: Learner, recoveryCode: string | undefined) => void;
}) {
  const { t } = useTranslation("people");
  const failure = useFailure();
  const { services } = useApp();
  const language = useAppState((state) => state.language);
  const [isBusy, setIsBusy] = useState(false);
  const [errors, setErrors] = useState<Errors>({});
  const [line, setLine] = useState<RosterLine>();

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "").trim();
    const passphrase = String(form.get("passphrase") ?? "");
    const found: Errors = {
      ...(text("name") === "" && { name: t("nameMissing") }),
      ...(passphrase !== "" && passphrase.length < 4 && { passphrase: t("passphraseShort") }),
    };
    setErrors(found);
    if (found.name !== undefined || found.passphrase !== undefined) return;
    setIsBusy(true);
    const created = await services.call("learners.create", {
      name: text("name"),
      staffNumber: text("staffNumber"),
      unit: text("unit"),
      language,
      comfort: defaultComfort(language),
    });
    if (!created.ok) {
      setErrors({ whole: failure(created) });
      setIsBusy(false);
      return;
    }
    if (passphrase === "") return onCreated(created.value, undefined);
    const locked = await services.call("learners.protect", { id: created.value.id, passphrase });
    onCreated(created.value, locked.ok ? locked.value.recoveryCode : undefined);
  };

  return (
    <Card as="section" className={styles.form ?? ""}>
      <h2>{isFirst ? t("first") : t("add")}</h2>
      <FindYourself onPick={setLine} />
      <form onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          key={`name of ${line?.person.id}`}
          name="name"
          label={t("name")}
          defaultValue={line?.person.name}
          hint={t("nameHint")}
          error={errors.name}
          autoComplete="name"
          maxLength={120}
        />
        <div key={`office of ${line?.person.id}`} className={styles.pair}>
          <TextField
            name="staffNumber"
            label={t("staffNumber")}
            defaultValue={line?.person.staffNumber}
            maxLength={60}
          />
          <TextField name="unit" label={t("unit")} defaultValue={line?.unit} maxLength={120} />
        </div>
        <TextField
          name="passphrase"
          type="password"
          autoComplete="new-password"
          label={t("passphrase")}
          hint={t("passphraseHint")}
          error={errors.passphrase}
        />
        {errors.whole && (
          <Notice tone="error" role="alert">
            {errors.whole}
          </Notice>
        )}
        <div className={styles.actions}>
          {!isFirst && (
            <Button variant="quiet" onClick={onCancel}>
              {t("cancel")}
            </Button>
          )}
          <Button variant="primary" type="submit" isBusy={isBusy}>
            {t("create")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
