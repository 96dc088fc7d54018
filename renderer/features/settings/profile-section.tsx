import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFailure } from "../../i18n/use-failure.ts";
import { useProfile } from "../../state/use-profile.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { TextField } from "../../ui/field.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import styles from "./settings.module.css";

/** Name, staff number, unit. */
export function ProfileSection() {
  const { t } = useTranslation("settings");
  const failure = useFailure();
  const { learner, change } = useProfile();
  const [error, setError] = useState<string>();
  const [outcome, setOutcome] = useState<string>();

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "").trim();
    setError(text("name") === "" ? t("nameMissing") : undefined);
    if (text("name") === "") return;
    const problem = await change({
      name: text("name"),
      staffNumber: text("staffNumber"),
      unit: text("unit"),
    });
    setOutcome(problem ? failure(problem) : t("savedProfile"));
  };

  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{t("profile")}</h2>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <TextField name="name" label={t("name")} defaultValue={learner.name} error={error} maxLength={120} />
        <div className={styles.pair}>
          <TextField
            name="staffNumber"
            label={t("staffNumber")}
            defaultValue={learner.staffNumber}
            maxLength={60}
          />
          <TextField name="unit" label={t("unit")} defaultValue={learner.unit} maxLength={120} />
        </div>
        <div className={styles.actions}>
          <StatusLine>{outcome}</StatusLine>
          <Button type="submit">{t("save")}</Button>
        </div>
      </form>
    </Card>
  );
}
