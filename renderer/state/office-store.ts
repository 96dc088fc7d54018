import { createStore, type StoreApi } from "zustand/vanilla";
import type { Learner, Output, Services } from "../../electron/contract/contract.ts";
import type { Met } from "./meet-learner.ts";
import type { Problem } from "./service-problem.ts";

export type LoadedOffice = Output<"office.load">;
export type HeldOffice = NonNullable<LoadedOffice["held"]>;

export type OfficeState = {
  /** Undefined until it was read. */
  readonly loaded?: LoadedOffice;
  /** What the office knows of the learner who was met last; undefined without an office. */
  readonly met?: Met;
};

export type OfficeStore = {
  readonly store: StoreApi<OfficeState>;
  /** Reads again what this PC's office file says. */
  readonly load: () => Promise<Problem | undefined>;
  /** Takes what a method of the office answered. */
  readonly replace: (loaded: LoadedOffice) => void;
  /** Looks a learner up in the office; costs nothing where nothing has changed since. */
  readonly meet: (learner: Learner) => Promise<void>;
  /** Who was met last saw what leaves. */
  readonly noteShown: () => void;
};

/** This PC's office file as the screens need it. */
export function createOfficeStore(services: Services): OfficeStore {
  const store = createStore<OfficeState>(() => ({}));
  const { setState, getState } = store;
  let known: string | undefined;

  const replace = (loaded: LoadedOffice) => setState({ loaded });
  const load = async () => {
    const result = await services.call("office.load", {});
    if (result.ok) replace(result.value);
    return result.ok ? undefined : { code: result.code, at: result.at };
  };
  const meet = async (learner: Learner) => {
    if (getState().loaded === undefined) await load();
    const held = getState().loaded?.held;
    const asked = held && keyOf(held, learner);
    if (asked === known) return;
    known = asked;
    if (held === undefined) return forget();
    // Most PCs have no office file and never load this.
    const { meetLearner } = await import("./meet-learner.ts");
    const met = await meetLearner(services, held, learner);
    if (asked === known) setState({ met });
  };
  const forget = () => setState(({ met, ...rest }) => rest, true);
  const noteShown = () =>
    setState(({ met }) => (met === undefined ? {} : { met: { ...met, isAsked: false } }));

  return { store, load, replace, meet, noteShown };
}

function keyOf({ office, revision, folder }: HeldOffice, learner: Learner): string {
  const { id, name, staffNumber, unit } = learner;
  return JSON.stringify([office.id, revision, folder, id, name, staffNumber, unit]);
}
