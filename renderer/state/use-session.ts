import { useStore } from "zustand";
import type { LearnerSession, SessionState } from "./learner-session.ts";
import { useAppState } from "./use-app.ts";

/** The session of the learner who sits here. Screens that use it are shown only while there is one. */
export function useSession(): LearnerSession {
  const session = useAppState((state) => state.session);
  if (session === undefined) throw new Error("no learner is signed in");
  return session;
}

export function useSessionState<Value>(select: (state: SessionState) => Value): Value {
  return useStore(useSession().store, select);
}
