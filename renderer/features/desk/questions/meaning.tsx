import { useTranslation } from "react-i18next";
import styles from "../desk.module.css";
import own from "./questions.module.css";

/** What the numbers of item analysis can say, and what not. */
export function Meaning() {
  const { t } = useTranslation("questions");
  return (
    <details className={own.fold}>
      <summary>{t("course.means")}</summary>
      <ul className={styles.points}>
        <li>{t("course.meansFacility")}</li>
        <li>{t("course.meansDiscrimination")}</li>
        <li>{t("course.meansChance")}</li>
        <li>{t("course.meansPeople")}</li>
      </ul>
    </details>
  );
}
