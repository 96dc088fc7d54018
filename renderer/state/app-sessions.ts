import type { StoreApi } from "zustand/vanilla";
import type { Learner, Services, Settings } from "../../electron/contract/contract.ts";
import type { AppInfo, AppState } from "./app-store.ts";
import type { LearnerSession } from "./learner-session.ts";
import { type Problem, problemOf } from "./service-problem.ts";

type Ports = {
  readonly store: StoreApi<AppState>;
  readonly services: Services;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly openSession: (
    learner: Learner,
    info: AppInfo,
    onRebuild: (done: number) => void,
  ) => Promise<LearnerSession>;
  readonly speak: (language: string) => Promise<void>;
  readonly saveSettings: (change: Partial<Settings>) => Promise<void>;
  readonly refreshLearners: () => Promise<void>;
};

/** How long leaving may wait for the disk, in milliseconds. */
const longestSave = 2_000;

/** Who sits here: coming, going, and being no more. */
export function createSessions({
  store,
  services,
  wait,
  openSession,
  speak,
  saveSettings,
  refreshLearners,
}: Ports) {
  const enter = async (learner: Learner): Promise<Problem | undefined> => {
    const { info } = store.getState();
    if (info === undefined) return { code: "failed", at: undefined };
    try {
      const session = await openSession(learner, info, (rebuilding) => store.setState({ rebuilding }));
      await speak(learner.language);
      store.setState({ session });
      await saveSettings({ lastLearner: learner.id });
      return undefined;
    } catch (error) {
      return problemOf(error);
    } finally {
      store.setState(({ rebuilding, ...rest }) => rest, true);
    }
  };

  const leave = async (): Promise<Problem | undefined> => {
    const { session } = store.getState();
    if (session === undefined) return undefined;
    await Promise.race([session.flush(), wait(longestSave)]);
    const { learner, saved } = session.store.getState();
    if (saved.state !== "saved") {
      return saved.state === "failed" ? saved : { code: "failed", at: undefined };
    }
    store.setState(({ session: left, ...rest }) => rest, true);
    if (learner.isProtected) await services.call("learners.lock", { id: learner.id });
    await refreshLearners();
    return undefined;
  };

  const dismiss = async () => {
    store.setState(({ session: left, ...rest }) => rest, true);
    await refreshLearners();
  };

  return { enter, leave, dismiss };
}
