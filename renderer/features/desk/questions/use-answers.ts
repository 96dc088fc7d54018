import { useEffect, useEffectEvent, useState } from "react";
import type { Sitting } from "../../../domain/item-analysis/sitting.ts";
import { problemOf } from "../../../state/service-problem.ts";
import { useDesk } from "../desk-context.ts";
import type { DeskData } from "../load-desk.ts";
import { loadAnswers } from "./load-answers.ts";

/** The answers of the desk: not asked for, on their way, here, or not to be had. */
export type Answers =
  | { readonly state: "idle"; readonly read: () => void }
  | { readonly state: "reading"; readonly count: number; readonly stop: () => void }
  | { readonly state: "ready"; readonly sittings: readonly Sitting[] }
  | { readonly state: "failed"; readonly reason: string; readonly read: () => void };

type Heard = { readonly data: DeskData; readonly attempt: number } & (
  { readonly count: number } | { readonly reason: string } | { readonly sittings: readonly Sitting[] }
);

/** Going from part to part, the answers are not read anew. */
const known = new WeakMap<DeskData, readonly Sitting[]>();

/** Reads the answers at once or when asked to, until they are here or it is left. */
export function useAnswers(data: DeskData, isAtOnce: boolean): Answers {
  const { call } = useDesk();
  // Which time they are read; 0 while nobody wants them.
  const [attempt, setAttempt] = useState(isAtOnce ? 1 : 0);
  const [heard, setHeard] = useState<Heard>();

  const begin = useEffectEvent((stopped: AbortSignal) => {
    const hear = (news: { count: number } | { reason: string } | { sittings: readonly Sitting[] }) => {
      if (!stopped.aborted) setHeard({ data, attempt, ...news });
    };
    loadAnswers(call, stopped, (count) => hear({ count })).then(
      (sittings) => {
        if (sittings === undefined) return;
        known.set(data, sittings);
        hear({ sittings });
      },
      (error: unknown) => {
        const { code, at } = problemOf(error);
        hear({ reason: at ?? code });
      },
    );
  });
  useEffect(() => {
    if (attempt === 0 || known.has(data)) return undefined;
    const stopping = new AbortController();
    begin(stopping.signal);
    return () => stopping.abort();
  }, [data, attempt]);

  const sittings = known.get(data);
  if (sittings !== undefined) return { state: "ready", sittings };
  const read = () => setAttempt((before) => before + 1);
  if (attempt === 0) return { state: "idle", read };
  const news = heard?.data === data && heard.attempt === attempt ? heard : undefined;
  if (news !== undefined && "reason" in news) return { state: "failed", reason: news.reason, read };
  const count = news !== undefined && "count" in news ? news.count : 0;
  return { state: "reading", count, stop: () => setAttempt(0) };
}
