import { useEffect, useState } from "react";
import { useEnvironment } from "../../../state/environment.ts";

/** Counts down the seconds that must pass before another try. */
export function useWait() {
  const { clock } = useEnvironment();
  const [until, setUntil] = useState(0);
  const [left, setLeft] = useState(0);

  useEffect(() => {
    if (until === 0) return;
    const timer = setInterval(() => {
      const seconds = Math.max(0, Math.ceil((until - clock.monotonic()) / 1000));
      setLeft(seconds);
      if (seconds === 0) setUntil(0);
    }, 250);
    return () => clearInterval(timer);
  }, [until, clock]);

  const wait = (seconds: number) => {
    setLeft(seconds);
    setUntil(clock.monotonic() + seconds * 1000);
  };
  return { left, wait };
}

/** The seconds that a refused try says to wait; 1 where it does not say. */
export function secondsOf(at: string | undefined): number {
  return Number(/^(\d+) s$/.exec(at ?? "")?.[1] ?? 1);
}
