import { useTranslation } from "react-i18next";
import { LinkButton } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import styles from "./settings.module.css";

/** The way to the records for the supervisor. */
export function RecordsSection() {
  const { t } = useTranslation("settings");
  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{t("records")}</h2>
      <p>{t("recordsBody")}</p>
      <div className={styles.buttons}>
        <LinkButton href="#/records">{t("recordsOpen")}</LinkButton>
      </div>
    </Card>
  );
}
