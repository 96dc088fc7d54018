import { useCallback, useEffect, useEffectEvent, useState } from "react";
import type { Input, Output } from "../../../electron/contract/contract.ts";
import type { Method } from "../../../electron/contract/methods.ts";
import type { Problem } from "../../state/service-problem.ts";
import { useApp } from "../../state/use-app.ts";

type Answer<Name extends Method> = {
  /** The last answer, which stays until the next one is here. */
  readonly value?: Output<Name>;
  readonly problem?: Problem;
  /** Whether the value answers what is asked now. */
  readonly isFresh: boolean;
  readonly ask: () => void;
};

/** What a method answers; asked again when its input or `occasion` changes, and by `ask`. */
export function useAnswer<Name extends Method>(
  method: Name,
  input: Input<Name>,
  occasion = "",
): Answer<Name> {
  const { services } = useApp();
  const [round, setRound] = useState(0);
  const [answer, setAnswer] = useState<{ key?: string; value?: Output<Name>; problem?: Problem }>({});
  const key = JSON.stringify([input, occasion, round]);
  const call = useEffectEvent(() => services.call(method, input));

  useEffect(() => {
    let isCurrent = true;
    void call().then((result) => {
      if (!isCurrent) return;
      if (result.ok) setAnswer({ key, value: result.value });
      else setAnswer((before) => ({ ...before, key, problem: { code: result.code, at: result.at } }));
    });
    return () => {
      isCurrent = false;
    };
  }, [key]);

  const ask = useCallback(() => setRound((count) => count + 1), []);
  const { value, problem } = answer;
  return {
    ...(value !== undefined && { value }),
    ...(problem && { problem }),
    isFresh: answer.key === key && problem === undefined,
    ask,
  };
}
