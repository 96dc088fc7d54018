import { useEffect } from "react";
import { I18nextProvider, useTranslation } from "react-i18next";
import { LanguagesContext, useLanguages } from "../i18n/language-context.ts";
import type { Languages } from "../i18n/language-setup.ts";
import { DisplayChoicesContext } from "../i18n/use-formats.ts";
import { type Environment, EnvironmentContext } from "../state/environment.ts";
import { useApp, useAppState } from "../state/use-app.ts";
import { useSessionState } from "../state/use-session.ts";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Logo } from "../ui/logo.tsx";
import { ProgressThread } from "../ui/progress-thread.tsx";
import { applyComfort } from "./apply-comfort.ts";
import styles from "./app.module.css";
import { Routes } from "./routes.tsx";
import { Shell } from "./shell/shell.tsx";
import { WelcomeShell } from "./shell/welcome-shell.tsx";

/** The whole app, for one window. */
export function App({
  environment,
  languages,
}: {
  readonly environment: Environment;
  readonly languages: Languages;
}) {
  return (
    <I18nextProvider i18n={languages.i18n}>
      <LanguagesContext value={languages}>
        <EnvironmentContext value={environment}>
          <Phases />
        </EnvironmentContext>
      </LanguagesContext>
    </I18nextProvider>
  );
}

function Phases() {
  const { t } = useTranslation("shell");
  const app = useApp();
  const phase = useAppState((state) => state.phase);
  const problem = useAppState((state) => state.problem);
  const rebuilding = useAppState((state) => state.rebuilding);
  const hasSession = useAppState((state) => state.session !== undefined);

  if (phase === "starting") {
    return (
      <main className={styles.alone}>
        <Logo name="Pandu" />
      </main>
    );
  }
  if (phase === "newer-data" || phase === "failed") {
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
  return hasSession ? <SignedIn /> : <WelcomeShell />;
}

function SignedIn() {
  const comfort = useSessionState((state) => state.learner.comfort);
  const languages = useLanguages();
  useEffect(() => applyComfort(document.documentElement, comfort), [comfort]);
  useEffect(() => void languages.display(comfort), [languages, comfort]);
  return (
    <DisplayChoicesContext value={comfort}>
      <Shell>
        <Routes />
      </Shell>
    </DisplayChoicesContext>
  );
}
