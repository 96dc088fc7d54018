import { useTranslation } from "react-i18next";
import { LinkButton } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import styles from "./settings.module.css";

/** The way to the supervisor's desk. */
export function DeskSection() {
  const { t } = useTranslation("settings");
  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{t("desk")}</h2>
      <p>{t("deskBody")}</p>
      <div className={styles.buttons}>
        <LinkButton href="#/desk">{t("deskOpen")}</LinkButton>
      </div>
    </Card>
  );
}

/** The way to checking a certificate of any desk. */
export function CheckSection() {
  const { t } = useTranslation("settings");
  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{t("check")}</h2>
      <p>{t("checkBody")}</p>
      <div className={styles.buttons}>
        <LinkButton href="#/check">{t("checkOpen")}</LinkButton>
      </div>
    </Card>
  );
}
