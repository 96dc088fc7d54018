import { useEffect, useEffectEvent, useState } from "react";
import type { Output, Result, Services } from "../../../electron/contract/contract.ts";
import type { Problem } from "../../state/service-problem.ts";
import { useApp } from "../../state/use-app.ts";
import type { OpenDesk } from "./desk-context.ts";
import { useActivity } from "./use-activity.ts";

export type DeskState = Output<"desk.state">;

/** How often is asked whether the desk is still open, in milliseconds. */
const lookEvery = 5_000;

/**
 * Whether this PC has a desk and whether it is open, kept up to date: somebody's doing keeps it open, and when it locks
 * itself that is seen without anybody's doing.
 */
export function useDeskLock() {
  const { services, refreshDesk } = useApp();
  const [state, setState] = useState<DeskState>();
  const [problem, setProblem] = useState<Problem>();
  const [hasLockedItself, setLockedItself] = useState(false);
  const isOpen = state?.isLocked === false;

  const take = (next: DeskState) => {
    setProblem(undefined);
    setLockedItself((before) => next.isLocked && (before || isOpen));
    setState(next);
  };
  const hear = (result: Result<DeskState>) => {
    if (result.ok) take(result.value);
    else setProblem({ code: result.code, at: result.at });
  };
  const ask = async (method: "desk.state" | "desk.touch") => hear(await services.call(method, {}));

  const hearOf = useEffectEvent(hear);
  useEffect(() => {
    const look = () => void services.call("desk.state", {}).then((result) => hearOf(result));
    look();
    if (!isOpen) return;
    const timer = setInterval(look, lookEvery);
    return () => clearInterval(timer);
  }, [services, isOpen]);
  /** A desk whose time ended while the PC slept is not to be kept open by the key that woke it. */
  const touch = async () => {
    const result = await services.call("desk.state", {});
    if (result.ok && !result.value.isLocked) await ask("desk.touch");
    else hear(result);
  };
  useActivity(isOpen, () => void touch());

  const call: Services["call"] = async (method, input) => {
    const result = await services.call(method, input);
    if (!result.ok && result.code === "locked") await ask("desk.state");
    return result;
  };
  const lock = async () => {
    const result = await services.call("desk.lock", {});
    if (!result.ok) return setProblem({ code: result.code, at: result.at });
    setState(result.value);
    setLockedItself(false);
  };
  const open = (next: DeskState) => {
    take(next);
    void refreshDesk();
  };
  const desk: OpenDesk = { call, lock };
  return { state, problem, hasLockedItself, desk, open, retry: () => void ask("desk.state") };
}
