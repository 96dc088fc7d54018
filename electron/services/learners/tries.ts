import { ServiceFailure } from "../service-failure.ts";

/** Slows down guessing: after three wrong tries each further one waits twice as long as the one before, up to five minutes. */
export function createTries(now: () => number) {
  const wrong = new Map<string, { count: number; until: number }>();
  return {
    /** Throws when it is too early for another try; says how many seconds are left. */
    admit: (id: string) => {
      const left = (wrong.get(id)?.until ?? 0) - now();
      if (left > 0) throw new ServiceFailure("too-many-tries", `${Math.ceil(left / 1000)} s`);
    },
    note: (id: string, isRight: boolean) => {
      if (isRight) {
        wrong.delete(id);
        return;
      }
      const count = (wrong.get(id)?.count ?? 0) + 1;
      const delay = count < 3 ? 0 : Math.min(300_000, 1000 * 2 ** (count - 2));
      wrong.set(id, { count, until: now() + delay });
    },
  };
}
