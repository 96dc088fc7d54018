import type { Learner } from "../../electron/contract/contract.ts";
import type { Problem } from "./service-problem.ts";
import { useApp } from "./use-app.ts";
import { useSession, useSessionState } from "./use-session.ts";

type Change = Partial<Pick<Learner, "name" | "staffNumber" | "unit" | "language" | "comfort">>;

/** The learner's profile, and the way to change it: the screen follows at once, the file behind it. */
export function useProfile() {
  const app = useApp();
  const { store } = useSession();
  const learner = useSessionState((state) => state.learner);

  const change = async (changes: Change): Promise<Problem | undefined> => {
    const before = store.getState().learner;
    const { isProtected, isUnlocked, createdAt, ...details } = { ...before, ...changes };
    app.replaceLearner({ ...before, ...changes });
    const result = await app.services.call("learners.update", details);
    if (result.ok) {
      app.replaceLearner(result.value);
      return undefined;
    }
    app.replaceLearner(before);
    return { code: result.code, at: result.at };
  };
  return { learner, change };
}
