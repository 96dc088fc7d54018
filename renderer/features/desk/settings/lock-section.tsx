import { useTranslation } from "react-i18next";
import styles from "../desk.module.css";
import { ChangePassphrase } from "./change-passphrase.tsx";
import { RenewRecovery } from "./renew-recovery.tsx";

/** What opens the desk, and the ways to change it. */
export function LockSection() {
  const { t } = useTranslation("desk");
  return (
    <div className={styles.narrow}>
      <h1 tabIndex={-1}>{t("lock.title")}</h1>
      <p>{t("lock.body")}</p>
      <ChangePassphrase />
      <RenewRecovery />
    </div>
  );
}
