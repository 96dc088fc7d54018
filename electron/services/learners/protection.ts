import type { Input, Learner, Output } from "../../contract/contract.ts";
import type { InTurn } from "../in-turn.ts";
import type { Access } from "./access.ts";
import { hashSecret, makeRecoveryCode, normaliseRecoveryCode } from "./passphrase.ts";
import { learnerOf, type Profile } from "./profile.ts";
import type { Profiles } from "./profiles.ts";

/** The optional passphrase before a learner's work: a privacy screen on a shared PC, no encryption. */
export function createProtection({ find, open, store }: Profiles, access: Access, turn: InTurn) {
  const drop = ({ lock: _, ...profile }: Profile): Promise<Learner> => store(profile);

  const unlock = async ({ id, passphrase }: Input<"learners.unlock">): Promise<Learner> => {
    const profile = await find(id);
    if (profile.lock !== undefined) await access.check(id, passphrase, profile.lock.passphrase);
    access.unlock(id);
    return learnerOf(profile, true);
  };
  const protect = async ({
    id,
    passphrase,
  }: Input<"learners.protect">): Promise<Output<"learners.protect">> => {
    const profile = await open(id);
    const recoveryCode = makeRecoveryCode();
    const lock = { passphrase: await hashSecret(passphrase), recovery: await hashSecret(recoveryCode) };
    await store({ ...profile, lock });
    // Whoever sets a passphrase knows it.
    access.unlock(id);
    return { recoveryCode };
  };
  const recover = async ({ id, recoveryCode }: Input<"learners.recover">): Promise<Learner> => {
    const profile = await find(id);
    if (profile.lock !== undefined) {
      await access.check(id, normaliseRecoveryCode(recoveryCode), profile.lock.recovery);
    }
    return drop(profile);
  };

  return {
    unlock: (input: Input<"learners.unlock">) => turn(() => unlock(input)),
    lock: async ({ id }: Input<"learners.lock">): Promise<Learner> => {
      access.lock(id);
      return learnerOf(await find(id), false);
    },
    protect: (input: Input<"learners.protect">) => turn(() => protect(input)),
    unprotect: ({ id }: Input<"learners.unprotect">) => turn(async () => drop(await open(id))),
    recover: (input: Input<"learners.recover">) => turn(() => recover(input)),
  };
}
