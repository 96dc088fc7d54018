import { WifiOff } from "lucide-react";
import { useTranslation } from "react-i18next";
import styles from "./unchecked-list.module.css";

/** What no program can find out without the network, or at all: said beside every report. */
export function UncheckedList() {
  const { t } = useTranslation("inspector");
  return (
    <section className={styles.section}>
      <h3>
        <WifiOff aria-hidden size="1.1em" />
        {t("unchecked.title")}
      </h3>
      <ul>
        {(["revocation", "synthId", "watermarks", "manifest"] as const).map((thing) => (
          <li key={thing}>{t(`unchecked.${thing}`)}</li>
        ))}
      </ul>
    </section>
  );
}
