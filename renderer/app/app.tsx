import { useEffect } from "react";
import { I18nextProvider } from "react-i18next";
import { LanguagesContext, useLanguages } from "../i18n/language-context.ts";
import type { Languages } from "../i18n/language-setup.ts";
import { DisplayChoicesContext } from "../i18n/use-formats.ts";
import { type Environment, EnvironmentContext } from "../state/environment.ts";
import { useAppState } from "../state/use-app.ts";
import { useSessionState } from "../state/use-session.ts";
import { loadedLater } from "../ui/loaded-later.tsx";
import { Logo } from "../ui/logo.tsx";
import { applyComfort } from "./apply-comfort.ts";
import styles from "./app.module.css";
import { Routes } from "./routes.tsx";
import { Shell } from "./shell/shell.tsx";
import { WelcomeShell } from "./shell/welcome-shell.tsx";

// Seldom seen: nobody waits for it.
const Standstill = loadedLater(() => import("./standstill.tsx").then((module) => module.Standstill));

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
  const phase = useAppState((state) => state.phase);
  const isRebuilding = useAppState((state) => state.rebuilding !== undefined);
  const hasSession = useAppState((state) => state.session !== undefined);

  if (phase === "starting") {
    return (
      <main className={styles.alone}>
        <Logo name="Pandu" />
      </main>
    );
  }
  if (phase === "newer-data" || phase === "failed" || isRebuilding) return <Standstill />;
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
