import { useTranslation } from "react-i18next";
import { BackupSection } from "./backup-section.tsx";
import { ComfortSection } from "./comfort-section.tsx";
import { CheckSection, DeskSection } from "./desk-section.tsx";
import { PrivacySection } from "./privacy-section.tsx";
import { ProfileSection } from "./profile-section.tsx";
import { RecordsSection } from "./records-section.tsx";
import { RemoveSection } from "./remove-section.tsx";
import styles from "./settings.module.css";

/** A learner's own settings: profile, looks, privacy, backup, records, and the way out. */
export function SettingsPage() {
  const { t } = useTranslation("settings");
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t("title")}</h1>
      <ComfortSection />
      <ProfileSection />
      <PrivacySection />
      <BackupSection />
      <RecordsSection />
      <DeskSection />
      <CheckSection />
      <RemoveSection />
    </div>
  );
}
