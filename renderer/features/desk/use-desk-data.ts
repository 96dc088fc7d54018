import { useEffect, useEffectEvent, useRef, useState } from "react";
import { problemOf } from "../../state/service-problem.ts";
import { useDesk } from "./desk-context.ts";
import { type DeskData, loadDesk } from "./load-desk.ts";

type Answer = { readonly turn: number } & ({ readonly data: DeskData } | { readonly reason: string });

/** What the desk holds, read anew when that is asked for; what was read before stays meanwhile. */
export function useDeskData() {
  const { call } = useDesk();
  const [data, setData] = useState<DeskData>();
  const [reason, setReason] = useState<string>();
  const turns = useRef(0);

  const request = (): Promise<Answer> => {
    const turn = (turns.current += 1);
    return loadDesk(call).then(
      (loaded) => ({ turn, data: loaded }),
      (error: unknown) => {
        const { code, at } = problemOf(error);
        return { turn, reason: at ?? code };
      },
    );
  };
  /** An answer that was overtaken by a later one is dropped. */
  const hear = (answer: Answer) => {
    if (answer.turn !== turns.current) return;
    if ("data" in answer) setData(answer.data);
    setReason("data" in answer ? undefined : answer.reason);
  };
  const begin = useEffectEvent(request);
  const end = useEffectEvent(hear);
  useEffect(() => {
    void begin().then((answer) => end(answer));
    return () => void (turns.current += 1);
  }, []);
  return { data, reason, reload: async () => hear(await request()) };
}
