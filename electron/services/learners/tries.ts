import { ServiceFailure } from "../service-failure.ts";

const freeTries = 3;
const longestDelay = 300_000;

/**
 * Slows down guessing: from the third wrong try on the next must wait, first 2 s, then twice as long each time, up to
 * five minutes. `monotonic` counts milliseconds and never jumps, so that setting the clock does not shorten the wait.
 */
export function createTries(monotonic: () => number) {
  const wrong = new Map<string, { readonly count: number; readonly until: number }>();
  return {
    /** Throws when it is too early for another try; says how long to wait. */
    admit: (id: string): void => {
      const left = (wrong.get(id)?.until ?? 0) - monotonic();
      if (left > 0) throw new ServiceFailure("too-many-tries", `${Math.ceil(left / 1000)} s`);
    },
    note: (id: string, isRight: boolean): void => {
      if (isRight) {
        wrong.delete(id);
        return;
      }
      const count = (wrong.get(id)?.count ?? 0) + 1;
      const delay = count < freeTries ? 0 : Math.min(longestDelay, 1000 * 2 ** (count - freeTries + 1));
      wrong.set(id, { count, until: monotonic() + delay });
    },
  };
}
