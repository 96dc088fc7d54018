import { createStore, type StoreApi } from "zustand/vanilla";
import type { Learner, Output, Services, Settings } from "../../electron/contract/contract.ts";
import type { CourseListing } from "../domain/course/documents.ts";
import type { LearnerSession } from "./learner-session.ts";

export type AppInfo = Output<"app.info">;
export type Problem = { readonly code: string; readonly at: string | undefined };

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

/** How long leaving may wait for the disk, in milliseconds. */
const longestSave = 2_000;

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
  }));
  const { setState, getState } = store;

  const start = async () => {
    try {
      const info = await ask(services.call("app.info", {}));
      setState({ info });
      if (info.data === "newer") {
        await speak(ports.preferredLanguage());
        setState({ phase: "newer-data" });
        return;
      }
      const settings = await ask(services.call("settings.load", {}));
      setState({ settings });
      await Promise.all([speak(settings.language ?? ports.preferredLanguage()), refreshLearners()]);
      setState({ phase: "ready" });
    } catch (error) {
      setState({ phase: "failed", problem: problemOf(error) });
    }
  };

  const speak = async (wanted: string) => {
    const language = await ports.useLanguage(wanted);
    const listings = await ports.loadListings(language);
    setState({ language, listings });
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

  const enter = async (learner: Learner): Promise<Problem | undefined> => {
    const { info } = getState();
    if (info === undefined) return { code: "failed", at: undefined };
    try {
      const session = await ports.openSession(learner, info, (rebuilding) => setState({ rebuilding }));
      await speak(learner.language);
      setState({ session });
      await saveSettings({ lastLearner: learner.id });
      return undefined;
    } catch (error) {
      return problemOf(error);
    } finally {
      setState(({ rebuilding, ...rest }) => rest, true);
    }
  };

  const leave = async (): Promise<Problem | undefined> => {
    const { session } = getState();
    if (session === undefined) return undefined;
    await Promise.race([session.flush(), ports.wait(longestSave)]);
    const { learner, saved } = session.store.getState();
    if (saved.state !== "saved") {
      return saved.state === "failed" ? saved : { code: "failed", at: undefined };
    }
    setState(({ session: left, ...rest }) => rest, true);
    if (learner.isProtected) await services.call("learners.lock", { id: learner.id });
    await refreshLearners();
    return undefined;
  };

  const dismiss = async () => {
    setState(({ session: left, ...rest }) => rest, true);
    await refreshLearners();
  };

  const refreshLearners = async () => {
    const { learners, unreadable } = await ask(services.call("learners.list", {}));
    setState({ learners, unreadable });
  };

  const refreshInfo = async () => {
    const result = await services.call("app.info", {});
    if (result.ok) setState({ info: result.value });
  };

  const replaceLearner = (learner: Learner) => {
    setState({ learners: getState().learners.map((known) => (known.id === learner.id ? learner : known)) });
    const { session } = getState();
    if (session?.store.getState().learner.id === learner.id) session.store.setState({ learner });
  };

  return {
    store,
    services,
    start,
    chooseLanguage,
    enter,
    leave,
    dismiss,
    refreshLearners,
    refreshInfo,
    replaceLearner,
  };
}

class ServiceProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

async function ask<Value>(
  answer: Promise<{ ok: true; value: Value } | { ok: false; code: string; at?: string }>,
): Promise<Value> {
  const result = await answer;
  if (result.ok) return result.value;
  throw new ServiceProblem({ code: result.code, at: result.at });
}

function problemOf(error: unknown): Problem {
  if (error instanceof ServiceProblem) return error.problem;
  if (error instanceof Error && "code" in error && typeof error.code === "string") {
    return { code: error.code, at: "at" in error && typeof error.at === "string" ? error.at : undefined };
  }
  return { code: "failed", at: error instanceof Error ? error.message : String(error) };
}
