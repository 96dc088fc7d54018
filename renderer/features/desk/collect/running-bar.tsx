import { useTranslation } from "react-i18next";
import { useEnvironment } from "../../../state/environment.ts";
import { Button } from "../../../ui/button.tsx";
import { Card } from "../../../ui/card.tsx";
import { ProgressThread } from "../../../ui/progress-thread.tsx";
import { timeLeft } from "../../../ui/time-left.ts";
import styles from "../desk.module.css";
import type { Collecting } from "./use-collecting.ts";

/** How far a collection is, about how long it still takes, and the way to stop it. */
export function RunningBar({ collecting }: { readonly collecting: Collecting }) {
  const { t } = useTranslation("desk");
  const { clock } = useEnvironment();
  const { progress, running, cancel } = collecting;
  const isCounting = progress?.isRunning === true;
  const done = (running?.before ?? 0) + (isCounting ? progress.done : 0);
  const total = Math.max(running?.total ?? (isCounting ? progress.total : 0), done);
  const left = running && timeLeft(done / total, clock.monotonic() - running.began);
  const words = total === 0 ? t("running.starting") : t("running.files", { done, count: total });
  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{t("running.title")}</h2>
      <ProgressThread value={done} of={total} label={t("running.title")} text={words} />
      <p>{words}</p>
      {left && <p className={styles.muted}>{t(`running.${left.unit}`, { count: left.count })}</p>}
      <div className={styles.actions}>
        <Button onClick={() => void cancel()}>{t("running.cancel")}</Button>
      </div>
      <p className={styles.muted}>{t("running.safe")}</p>
    </Card>
  );
}
