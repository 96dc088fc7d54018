import { useTranslation } from "react-i18next";
import { useApp, useAppState } from "../state/use-app.ts";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Logo } from "../ui/logo.tsx";
import { ProgressThread } from "../ui/progress-thread.tsx";
import styles from "./app.module.css";

/** What is shown while nothing else can be: the data is a newer Pandu's, could not be read, or is gathered anew. */
export function Standstill() {
  const { t } = useTranslation("shell");
  const app = useApp();
  const phase = useAppState((state) => state.phase);
  const problem = useAppState((state) => state.problem);
  const rebuilding = useAppState((state) => state.rebuilding);

  if (rebuilding !== undefined) {
    const percent = Math.round(rebuilding * 100);
    const words = t("rebuilding", { percent });
    return (
      <main className={styles.alone}>
        <Logo name="Pandu" />
        <p role="status">{words}</p>
        <ProgressThread value={percent} of={100} label={words} text={words} />
      </main>
    );
  }
  const isNewer = phase === "newer-data";
  return (
    <main className={styles.alone}>
      <EmptyState
        title={isNewer ? t("newerTitle") : t("failedTitle")}
        actions={!isNewer && <Button onClick={() => void app.start()}>{t("again")}</Button>}
      >
        <p>{isNewer ? t("newerBody") : t("failedBody", { reason: problem?.at ?? problem?.code ?? "" })}</p>
      </EmptyState>
    </main>
  );
}
