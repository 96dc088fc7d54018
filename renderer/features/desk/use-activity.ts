import { useEffect, useEffectEvent, useRef } from "react";
import { useEnvironment } from "../../state/environment.ts";

/** So often, at most, is it told that somebody is there, in milliseconds. */
const atMostEvery = 15_000;

/** Tells that somebody presses keys or points at something, while that is of interest. */
export function useActivity(isWanted: boolean, onActivity: () => void): void {
  const { clock } = useEnvironment();
  const last = useRef(-Infinity);
  const note = useEffectEvent(() => {
    const now = clock.monotonic();
    if (now - last.current < atMostEvery) return;
    last.current = now;
    onActivity();
  });
  useEffect(() => {
    if (!isWanted) return;
    const listening = new AbortController();
    const { signal } = listening;
    for (const kind of ["pointerdown", "keydown", "wheel"])
      document.addEventListener(kind, () => note(), { signal, passive: true });
    return () => listening.abort();
  }, [isWanted]);
}
