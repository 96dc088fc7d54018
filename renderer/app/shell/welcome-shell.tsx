import { useTranslation } from "react-i18next";
import { useHashLocation } from "wouter/use-hash-location";
import { PeoplePage } from "../../features/people/people-page.tsx";
import { loadedLater } from "../../ui/loaded-later.tsx";
import { Logo } from "../../ui/logo.tsx";
import { LanguageButton } from "./language-button.tsx";
import styles from "./shell.module.css";

const RestorePage = loadedLater(() =>
  import("../../features/settings/restore-page.tsx").then((module) => module.RestorePage),
);

/** Before anybody is signed in: language, people, and a way to restore a backup. */
export function WelcomeShell() {
  const { t } = useTranslation("shell");
  const [location] = useHashLocation();
  return (
    <div className={styles.welcome}>
      <header className={styles.welcomeHead}>
        <Logo name="Pandu" />
        <LanguageButton />
      </header>
      <main id="main">{location === "/restore" ? <RestorePage /> : <PeoplePage />}</main>
      <p className={styles.offline}>{t("offline")}</p>
    </div>
  );
}
