import { createStore, type StoreApi } from "zustand/vanilla";
import type { Learner, Output, Services, Settings } from "../../electron/contract/contract.ts";
import type { CourseListing } from "../domain/course/documents.ts";
import { createSessions } from "./app-sessions.ts";
import type { LearnerSession } from "./learner-session.ts";
import { ask, type Problem, problemOf } from "./service-problem.ts";

export type AppInfo = Output<"app.info">;

export type AppState = {
  readonly phase: "starting" | "ready" | "newer-data" | "failed";
  readonly problem?: Problem;
  readonly info?: AppInfo;
  readonly settings: Settings;
  readonly language: string;
  readonly learners: readonly Learner[];
  /** Learners' folders that could not be read. */
  readonly unreadable: readonly string[];
  readonly listings: readonly CourseListing[];
  /** Whether this PC has a supervisor's desk. */
  readonly hasDesk: boolean;
  readonly session?: LearnerSession;
  /** From 0 to 1 while a learner's progress is folded again. */
  readonly rebuilding?: number;
};

export type App = {
  readonly store: StoreApi<AppState>;
  readonly services: Services;
  readonly start: () => Promise<void>;
  readonly chooseLanguage: (language: string) => Promise<void>;
  /** Opens a learner's session, or gives the problem: `locked` asks for the passphrase first. */
  readonly enter: (learner: Learner) => Promise<Problem | undefined>;
  /** Ends the session; a problem when answers could not be saved: then the learner stays. */
  readonly leave: () => Promise<Problem | undefined>;
  /** Ends the session of a learner who is no more. */
  readonly dismiss: () => Promise<void>;
  readonly refreshLearners: () => Promise<void>;
  readonly refreshInfo: () => Promise<void>;
  readonly refreshDesk: () => Promise<void>;
  /** Puts a changed profile in place of the old one. */
  readonly replaceLearner: (learner: Learner) => void;
};

type Ports = {
  readonly services: Services;
  readonly loadListings: (language: string) => Promise<readonly CourseListing[]>;
  /** Makes the language that of the interface; gives the tag that is really used. */
  readonly useLanguage: (language: string) => Promise<string>;
  readonly preferredLanguage: () => string;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly openSession: (
    learner: Learner,
    info: AppInfo,
    onRebuild: (done: number) => void,
  ) => Promise<LearnerSession>;
};

/** The app outside any course: this PC's settings, its learners, and who sits here now. */
export function createApp(ports: Ports): App {
  const { services } = ports;
  const store = createStore<AppState>(() => ({
    phase: "starting",
    settings: {},
    language: "en",
    learners: [],
    unreadable: [],
    listings: [],
    hasDesk: false,
  }));
  const { setState, getState } = store;

  const start = async () => {
    try {
      const [info, saved] = await Promise.all([
        ask(services.call("app.info", {})),
        services.call("settings.load", {}),
      ]);
      setState({ info });
      if (info.data === "newer") {
        await speak(ports.preferredLanguage());
        setState({ phase: "newer-data" });
        return;
      }
      const settings = await ask(Promise.resolve(saved));
      setState({ settings });
      await Promise.all([speak(settings.language ?? ports.preferredLanguage()), refreshLearners()]);
      setState({ phase: "ready" });
    } catch (error) {
      // The reason must be told in words, even when the settings that name the language could not be read.
      await ports.useLanguage(ports.preferredLanguage()).catch(() => undefined);
      setState({ phase: "failed", problem: problemOf(error) });
    }
  };

  let spoken: string | undefined;
  const speak = async (wanted: string) => {
    if (wanted === spoken) return;
    const language = await ports.useLanguage(wanted);
    const listings = await ports.loadListings(language);
    setState({ language, listings });
    spoken = language;
  };

  const saveSettings = async (change: Partial<Settings>) => {
    const settings = { ...getState().settings, ...change };
    setState({ settings });
    await services.call("settings.save", settings);
  };

  const chooseLanguage = async (language: string) => {
    await speak(language);
    await saveSettings({ language });
    const learner = getState().session?.store.getState().learner;
    if (learner === undefined || learner.language === language) return;
    const { isProtected, isUnlocked, createdAt, ...details } = learner;
    const result = await services.call("learners.update", { ...details, language });
    if (result.ok) replaceLearner(result.value);
  };

  const refreshLearners = async () => {
    const { learners, unreadable } = await ask(services.call("learners.list", {}));
    setState({ learners, unreadable });
  };

  const refreshInfo = async () => {
    const result = await services.call("app.info", {});
    if (result.ok) setState({ info: result.value });
  };

  const refreshDesk = async () => {
    const result = await services.call("desk.state", {});
    if (result.ok) setState({ hasDesk: result.value.exists });
  };

  const replaceLearner = (learner: Learner) => {
    setState({ learners: getState().learners.map((known) => (known.id === learner.id ? learner : known)) });
    const { session } = getState();
    if (session?.store.getState().learner.id === learner.id) session.store.setState({ learner });
  };

  const sessions = createSessions({ ...ports, store, speak, saveSettings, refreshLearners });

  return {
    store,
    services,
    start,
    chooseLanguage,
    ...sessions,
    refreshLearners,
    refreshInfo,
    refreshDesk,
    replaceLearner,
  };
}
