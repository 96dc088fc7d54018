import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "../../../electron/contract/contract.ts";
import { useFailure } from "../../i18n/use-failure.ts";
import { useFormats } from "../../i18n/use-formats.ts";
import { useApp } from "../../state/use-app.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Field } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import styles from "./settings.module.css";

type Plan = Output<"backup.inspect">;

/** Restores a backup: the file is checked and described before anything is added. */
export function RestorePage() {
  const { t } = useTranslation("settings");
  const failure = useFailure();
  const app = useApp();
  const [plan, setPlan] = useState<Plan>();
  const [problem, setProblem] = useState<string>();
  const [restored, setRestored] = useState<number>();

  const inspect = async (file: File | undefined) => {
    setPlan(undefined);
    setProblem(undefined);
    setRestored(undefined);
    if (file === undefined) return;
    const content = new Uint8Array(await file.arrayBuffer()).toBase64();
    const result = await app.services.call("backup.inspect", { content });
    if (result.ok) setPlan(result.value);
    else setProblem(failure(result));
  };
  const restore = async () => {
    if (plan === undefined) return;
    const result = await app.services.call("backup.restore", { token: plan.token });
    if (!result.ok) return setProblem(failure(result));
    setPlan(undefined);
    setRestored(result.value.newEvents);
    await app.refreshLearners();
  };

  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t("restore")}</h1>
      <Card className={styles.section ?? ""}>
        <Field label={t("restore")} hint={t("restoreNote")}>
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".pandu-backup"
              onChange={(event) => void inspect(event.currentTarget.files?.[0])}
            />
          )}
        </Field>
        {problem !== undefined && (
          <Notice tone="error" role="alert">
            <p>{problem}</p>
          </Notice>
        )}
        {restored !== undefined && (
          <Notice tone="right" role="status">
            <p>{t("restored", { events: restored })}</p>
          </Notice>
        )}
        {plan && <PlanView plan={plan} onRestore={() => void restore()} />}
      </Card>
      <p>
        <LinkButton variant="quiet" href="#/">
          {t("cancel")}
        </LinkButton>
      </p>
    </div>
  );
}

function PlanView({ plan, onRestore }: { readonly plan: Plan; readonly onRestore: () => void }) {
  const { t } = useTranslation("settings");
  const formats = useFormats();
  return (
    <>
      <h2>{t("restoreTitle")}</h2>
      <p>{t("restoreFrom", { date: formats.date(plan.madeAt), device: plan.madeOn })}</p>
      <Notice tone={plan.isIntact ? "right" : "warning"}>
        <p>{plan.isIntact ? t("restoreIntact") : t("restoreChanged")}</p>
      </Notice>
      <ul>
        {plan.learners.map((learner, index) => (
          <li key={index}>
            <strong>{learner.name}</strong>{" "}
            {learner.state === "adds"
              ? t("restoreState.adds", { count: learner.newEvents })
              : t(`restoreState.${learner.state}`)}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button variant="primary" onClick={onRestore}>
          {t("restoreNow")}
        </Button>
      </div>
    </>
  );
}
