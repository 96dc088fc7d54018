import type { Clock } from "../../clock.ts";

/** After so many milliseconds in which nobody did anything the desk locks itself. */
export const idleLimit = 10 * 60_000;

const lookEvery = 5_000;

/**
 * Says when nobody has touched the desk for ten minutes. Both clocks count: the one that never jumps stands still while
 * the PC sleeps.
 */
export function createIdle(clock: Clock, onIdle: () => void) {
  let timer: NodeJS.Timeout | undefined;
  let touched = { now: 0, monotonic: 0 };

  const leftMs = (): number => {
    const passed = Math.max(clock.now() - touched.now, clock.monotonic() - touched.monotonic);
    return Math.max(0, idleLimit - passed);
  };
  const touch = (): void => {
    touched = { now: clock.now(), monotonic: clock.monotonic() };
  };
  const stop = (): void => clearInterval(timer);
  const start = (): void => {
    stop();
    touch();
    timer = setInterval(() => {
      if (leftMs() === 0) onIdle();
    }, lookEvery).unref();
  };
  return { start, stop, touch, leftMs };
}
