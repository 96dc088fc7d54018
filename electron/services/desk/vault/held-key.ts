import type { Clock } from "../../clock.ts";
import type { InTurn } from "../../in-turn.ts";
import { ServiceFailure } from "../../service-failure.ts";
import { createIdle } from "./idle.ts";

type Ports = {
  readonly clock: Clock;
  readonly turn: InTurn;
  /** Ends what works with the key, before the key goes. */
  readonly onLock: () => Promise<void>;
  /** Whether something is being done that the idle desk should not break off. */
  readonly isBusy: () => boolean;
};

/** Holds the desk's key from the passphrase on until the desk is locked, by hand or after ten idle minutes. */
export function createHeldKey({ clock, turn, onLock, isBusy }: Ports) {
  let held: Buffer | undefined;
  const idle = createIdle(clock, () => {
    if (!isBusy()) void lock();
  });

  const end = async (): Promise<void> => {
    const key = held;
    held = undefined;
    idle.stop();
    await onLock();
    key?.fill(0);
  };
  const lock = (): Promise<void> => turn(end);
  /** Also says no when the time is up and the timer, on a PC that slept, is late. */
  const isOpen = (): boolean => held !== undefined && (idle.leftMs() > 0 || isBusy());
  return {
    isOpen,
    lock,
    /** Takes a key over; to be called in turn. */
    hold: async (key: Buffer): Promise<void> => {
      if (held !== undefined) await end();
      held = key;
      idle.start();
    },
    /** The key; throws `locked` where the passphrase was not given, or too long ago. It is not to be kept. */
    key: (): Buffer => {
      if (held !== undefined && isOpen()) return held;
      if (held !== undefined) void lock();
      throw new ServiceFailure("locked", "the desk is locked");
    },
    /** Nobody who comes when the time is up, before the timer saw it, opens the desk again. */
    touch: (): void => {
      if (isOpen()) idle.touch();
    },
    leftMs: idle.leftMs,
  };
}
