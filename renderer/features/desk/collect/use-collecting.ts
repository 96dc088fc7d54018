import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Output, Result } from "../../../../electron/contract/contract.ts";
import { useEnvironment } from "../../../state/environment.ts";
import { ask as valueOf, type Problem, problemOf } from "../../../state/service-problem.ts";
import { useDesk } from "../desk-context.ts";
import type { Collection } from "./collection.ts";
import { handOver } from "./hand-over.ts";

export type Progress = Output<"desk.collectProgress">;

/** A collection that was begun here: how many files it has, where that is known, and when it began. */
export type Running = { readonly total?: number; readonly before: number; readonly began: number };

export type Collecting = ReturnType<typeof useCollecting>;

/** How often is asked how far it is, in milliseconds: while something runs, and while a folder is watched. */
const [often, seldom] = [400, 10_000];

/** Collects, and knows how far that is; it goes on while other parts of the desk are looked at. */
export function useCollecting(onChanged: () => Promise<void>) {
  const { call } = useDesk();
  const { clock } = useEnvironment();
  const [progress, setProgress] = useState<Progress>();
  const [running, setRunning] = useState<Running>();
  const [result, setResult] = useState<Collection>();
  const [problem, setProblem] = useState<Problem>();
  const isCancelled = useRef(false);
  const isRunning = running !== undefined || progress?.isRunning === true;
  const version = progress?.version;

  const ask = useEffectEvent(() => call("desk.collectProgress", {}));
  const hear = useEffectEvent((found: Result<Progress>) => {
    if (!found.ok) return;
    setProgress(found.value);
    const isNews = version !== undefined && version !== found.value.version && !found.value.isRunning;
    if (isNews && running === undefined) void onChanged();
  });
  const isWatching = progress?.watch !== undefined;
  const isFirstLook = isWatching && progress.watch?.lookedAt === undefined;
  useEffect(() => {
    const look = () => void ask().then((found) => hear(found));
    look();
    if (!isRunning && !isWatching) return;
    const timer = setInterval(look, isRunning || isFirstLook ? often : seldom);
    return () => clearInterval(timer);
  }, [isRunning, isWatching, isFirstLook]);

  /** One collection at a time; whatever comes of it is shown and the desk is read anew. */
  const run = async (total: number | undefined, collect: () => Promise<Collection>) => {
    isCancelled.current = false;
    setProblem(undefined);
    setRunning({ before: 0, began: clock.monotonic(), ...(total !== undefined && { total }) });
    try {
      setResult(await collect());
    } catch (error) {
      setProblem(problemOf(error));
    }
    setRunning(undefined);
    await onChanged();
  };
  const onBatch = (before: number) => setRunning((now) => now && { ...now, before });

  return {
    progress,
    running,
    isRunning,
    result,
    problem,
    run,
    collectFiles: (files: readonly File[]) =>
      run(files.length, () => handOver({ call, isCancelled: () => isCancelled.current, onBatch }, files)),
    collectFolder: (path: string) => run(undefined, () => valueOf(call("desk.collectFolder", { path }))),
    cancel: async () => {
      isCancelled.current = true;
      await call("desk.collectCancel", {});
    },
    watch: async (path: string | undefined) => {
      setProblem(undefined);
      const result = await call("desk.watch", path === undefined ? {} : { path });
      if (result.ok) setProgress(result.value);
      else setProblem({ code: result.code, at: result.at });
    },
  };
}
