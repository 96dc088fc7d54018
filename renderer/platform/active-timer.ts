const idleAfter = 60_000;

/** Counts the milliseconds in which the window was visible and the learner did something within the last minute. */
export function startActiveTimer(monotonic: () => number): { read: () => number; stop: () => void } {
  let counted = 0;
  let from = monotonic();
  let lastSign = from;

  const settle = () => {
    const now = monotonic();
    const end = Math.min(now, lastSign + idleAfter);
    if (document.visibilityState === "visible" && end > from) counted += end - from;
    from = now;
  };
  const sign = () => {
    settle();
    lastSign = monotonic();
  };
  const signs = ["pointerdown", "pointermove", "keydown", "wheel", "focusin"] as const;
  for (const name of signs) window.addEventListener(name, sign, { passive: true });
  // The event comes after the change: what was counted until now belongs to the other state.
  const turn = () => {
    if (document.visibilityState === "hidden")
      counted += Math.max(0, Math.min(monotonic(), lastSign + idleAfter) - from);
    from = monotonic();
    lastSign = from;
  };
  document.addEventListener("visibilitychange", turn);

  return {
    read: () => {
      settle();
      return Math.round(counted);
    },
    stop: () => {
      for (const name of signs) window.removeEventListener(name, sign);
      document.removeEventListener("visibilitychange", turn);
    },
  };
}
