import { useTranslation } from "react-i18next";
import { useAppState } from "../../state/use-app.ts";
import { useSessionState } from "../../state/use-session.ts";
import { Notice } from "../../ui/notice.tsx";
import { SavedIndicator } from "../../ui/saved-indicator.tsx";
import styles from "./shell.module.css";

/** Whether everything is on the disk, and what to do when it is not. */
export function Saving() {
  const { t } = useTranslation("shell");
  const saved = useSessionState((state) => state.saved);
  const info = useAppState((state) => state.info);
  return (
    <>
      {saved.state === "failed" && (
        <Notice tone="error" role="alert" className={styles.banner}>
          <p>
            {saved.code === "disk-full" ? t("diskFull") : t("saveFailed", { reason: saved.at ?? saved.code })}
          </p>
        </Notice>
      )}
      {saved.state !== "failed" && info?.isDiskLow && (
        <Notice tone="warning" className={styles.banner}>
          <p>{t("diskLow", { free: Math.floor((info.freeBytes ?? 0) / 1e6) })}</p>
        </Notice>
      )}
      <SavedIndicator
        state={saved.state === "failed" ? "not-saved" : saved.state}
        words={saved.state === "failed" ? t("notSaved") : t(saved.state)}
      />
    </>
  );
}
