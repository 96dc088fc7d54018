import { ServiceFailure } from "../service-failure.ts";
import { type HashedSecret, isSecret } from "./passphrase.ts";
import type { Profile } from "./profile.ts";
import { createTries } from "./tries.ts";

/** Who is unlocked in this process; nobody is when the app starts. */
export type Access = ReturnType<typeof createAccess>;

/** Remembers whose passphrase was given. */
export function createAccess(monotonic: () => number) {
  const unlocked = new Set<string>();
  const tries = createTries(monotonic);
  return {
    isOpen: ({ id, lock }: Profile): boolean => lock === undefined || unlocked.has(id),
    unlock: (id: string): void => void unlocked.add(id),
    lock: (id: string): void => void unlocked.delete(id),
    /** Throws unless the secret is the stored one; guessing becomes slow. */
    check: async (id: string, secret: string, stored: HashedSecret): Promise<void> => {
      tries.admit(id);
      const isRight = await isSecret(secret, stored);
      tries.note(id, isRight);
      if (!isRight) throw new ServiceFailure("wrong-passphrase");
    },
  };
}
