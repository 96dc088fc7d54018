import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFailure } from "../../i18n/use-failure.ts";
import { useEnvironment } from "../../state/environment.ts";
import { useApp } from "../../state/use-app.ts";
import { useProfile } from "../../state/use-profile.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { TextField } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import styles from "./settings.module.css";

/** Removes the profile and everything of it; the name must be written to confirm. */
export function RemoveSection() {
  const { t } = useTranslation("settings");
  const failure = useFailure();
  const app = useApp();
  const { forget } = useEnvironment();
  const { learner } = useProfile();
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<string>();

  const remove = async () => {
    const result = await app.services.call("learners.remove", { id: learner.id });
    if (!result.ok) return setProblem(failure(result));
    await forget(learner.id);
    await app.dismiss();
  };
  return (
    <Card as="section" className={styles.section ?? ""}>
      <details>
        <summary>
          <h2>{t("remove")}</h2>
        </summary>
        <div className={styles.form}>
          <p>{t("removeBody")}</p>
          <TextField
            label={t("removeType")}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {problem !== undefined && (
            <Notice tone="error" role="alert">
              <p>{problem}</p>
            </Notice>
          )}
          <div className={styles.actions}>
            <Button disabled={name.trim() !== learner.name} onClick={() => void remove()}>
              {t("removeNow")}
            </Button>
          </div>
        </div>
      </details>
    </Card>
  );
}
