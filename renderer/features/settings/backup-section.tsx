import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFailure } from "../../i18n/use-failure.ts";
import { useEnvironment } from "../../state/environment.ts";
import { useApp } from "../../state/use-app.ts";
import { useProfile } from "../../state/use-profile.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import styles from "./settings.module.css";

/** One file with everything; restoring has a page of its own. */
export function BackupSection() {
  const { t } = useTranslation("settings");
  const failure = useFailure();
  const { services } = useApp();
  const { saveFile } = useEnvironment();
  const { learner } = useProfile();
  const [outcome, setOutcome] = useState<string>();

  const backUp = async (learners: string[]) => {
    const result = await services.call("backup.create", { learners });
    if (!result.ok) return setOutcome(failure(result));
    const { name, content, skipped } = result.value;
    try {
      const savedAs = await saveFile(name, Uint8Array.fromBase64(content));
      if (savedAs === undefined) return;
      const left = skipped.length > 0 ? ` ${t("backupSkipped", { count: skipped.length })}` : "";
      setOutcome(t("backupSaved", { file: savedAs }) + left);
    } catch (error) {
      setOutcome(failure({ code: "failed", at: String(error) }));
    }
  };

  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{t("backup")}</h2>
      <p>{t("backupBody")}</p>
      <div className={styles.buttons}>
        <Button onClick={() => void backUp([learner.id])}>{t("backupMine")}</Button>
        <Button variant="quiet" onClick={() => void backUp([])}>
          {t("backupAll")}
        </Button>
        <LinkButton variant="quiet" href="#/restore">
          {t("restore")}
        </LinkButton>
      </div>
      <StatusLine>{outcome}</StatusLine>
    </Card>
  );
}
