import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Input, Learner, Output } from "../../contract/contract.ts";
import type { Disk } from "../disk/disk.ts";
import { ServiceFailure } from "../service-failure.ts";
import { hashSecret, isSecret, makeRecoveryCode, normaliseRecoveryCode } from "./passphrase.ts";
import { learnerOf, type Profile, readProfile, writeProfile } from "./profile.ts";
import { noteRemoval } from "./tombstones.ts";
import { createTries } from "./tries.ts";

type Ports = { readonly disk: Disk; readonly folder: string; readonly now: () => number; readonly timestamp: () => string };

/** The learners of this PC, and who of them is unlocked in this process. */
export type Learners = ReturnType<typeof createLearners>;

export function createLearners({ disk, folder, now, timestamp }: Ports) {
  const root = join(folder, "learners");
  const unlocked = new Set<string>();
  const tries = createTries(now);
  const folderOf = (id: string) => join(root, id);

  const find = async (id: string): Promise<Profile> => {
    const profile = await readProfile(disk, folderOf(id));
    if (profile === undefined) throw new ServiceFailure("not-found", `there is no learner ${id}`);
    return profile;
  };
  /** The profile, if whoever sits here may see it. */
  const open = async (id: string): Promise<Profile> => {
    const profile = await find(id);
    if (profile.lock !== undefined && !unlocked.has(id)) throw new ServiceFailure("locked");
    return profile;
  };
  const store = async (profile: Profile): Promise<Learner> => {
    await writeProfile(disk, folderOf(profile.id), profile);
    return learnerOf(profile, unlocked.has(profile.id));
  };
  const check = (id: string, isRight: () => boolean) => {
    tries.admit(id);
    const right = isRight();
    tries.note(id, right);
    if (!right) throw new ServiceFailure("wrong-passphrase");
  };

  const list = async (): Promise<Output<"learners.list">> => {
    const unreadable: string[] = [];
    const learners: Learner[] = [];
    for (const name of await disk.list(root)) {
      if (name.startsWith("removed-")) {
        await disk.remove(join(root, name));
        continue;
      }
      try {
        const profile = await readProfile(disk, folderOf(name));
        if (profile) learners.push(learnerOf(profile, unlocked.has(name)));
        else unreadable.push(name);
      } catch {
        unreadable.push(name);
      }
    }
    return { learners: learners.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt)), unreadable };
  };

  const create = (details: Input<"learners.create">) =>
    store({ ...details, id: randomUUID(), createdAt: timestamp() });

  const update = async ({ id, ...details }: Input<"learners.update">) => store({ ...(await open(id)), ...details });

  const unlock = async ({ id, passphrase }: Input<"learners.unlock">) => {
    const profile = await find(id);
    const { lock } = profile;
    if (lock !== undefined) check(id, () => isSecret(passphrase, lock.passphrase));
    unlocked.add(id);
    return learnerOf(profile, true);
  };

  const lock = async ({ id }: Input<"learners.lock">) => {
    unlocked.delete(id);
    return learnerOf(await find(id), false);
  };

  const protect = async ({ id, passphrase }: Input<"learners.protect">) => {
    const profile = await open(id);
    const recoveryCode = makeRecoveryCode();
    unlocked.add(id);
    await store({ ...profile, lock: { passphrase: hashSecret(passphrase), recovery: hashSecret(recoveryCode) } });
    return { recoveryCode };
  };

  const withoutLock = ({ lock: dropped, ...profile }: Profile) => store(profile);

  const unprotect = async ({ id }: Input<"learners.unprotect">) => withoutLock(await open(id));

  const recover = async ({ id, recoveryCode }: Input<"learners.recover">) => {
    const profile = await find(id);
    const { lock: stored } = profile;
    if (stored !== undefined) check(id, () => isSecret(normaliseRecoveryCode(recoveryCode), stored.recovery));
    return withoutLock(profile);
  };

  /** The tombstone comes first and the folder changes its name before it goes: a crash in between leaves no half learner. */
  const remove = async ({ id }: Input<"learners.remove">) => {
    await open(id);
    await noteRemoval(disk, folder, id, timestamp());
    await disk.rename(folderOf(id), join(root, `removed-${id}`));
    await disk.remove(join(root, `removed-${id}`));
    unlocked.delete(id);
    return {};
  };

  return { list, create, update, unlock, lock, protect, unprotect, recover, remove, open, store, folderOf };
}
