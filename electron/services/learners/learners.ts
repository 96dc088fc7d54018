import { randomUUID } from "node:crypto";
import type { Input, Output } from "../../contract/contract.ts";
import { type Clock, timestamp } from "../clock.ts";
import type { Disk } from "../disk/disk.ts";
import { createTurn } from "../in-turn.ts";
import { createAccess } from "./access.ts";
import { createLearnerFolders } from "./learner-folders.ts";
import { learnerOf, type Profile } from "./profile.ts";
import { createProfiles } from "./profiles.ts";
import { createProtection } from "./protection.ts";

type Ports = { readonly disk: Disk; readonly folder: string; readonly clock: Clock };

/** The learners of this PC, and who of them is unlocked in this process. */
export type Learners = ReturnType<typeof createLearners>;

/** Keeps the learners; whatever changes one waits for the change before. */
export function createLearners({ disk, folder, clock }: Ports) {
  const now = () => timestamp(clock.now());
  const folders = createLearnerFolders(disk, folder, now);
  const access = createAccess(clock.monotonic);
  const profiles = createProfiles(disk, folders.folderOf, access);
  const { open, store, look, restore } = profiles;
  const turn = createTurn();

  const list = async (): Promise<Output<"learners.list">> => {
    const found = await folders.list();
    const readable = found.flatMap(({ profile }) => profile ?? []).toSorted(byCreation);
    return {
      learners: readable.map((profile) => learnerOf(profile, access.isOpen(profile))),
      unreadable: found.filter(({ profile }) => profile === undefined).map(({ name }) => name),
    };
  };
  const remove = async (id: string, release: () => Promise<void>): Promise<void> => {
    await open(id);
    await release();
    await folders.remove(id);
    access.lock(id);
  };

  return {
    ...createProtection(profiles, access, turn),
    list,
    create: (details: Input<"learners.create">) =>
      turn(() => store({ ...details, id: randomUUID(), createdAt: now() })),
    update: ({ id, ...details }: Input<"learners.update">) =>
      turn(async () => store({ ...(await open(id)), ...details })),
    /** `release` closes the learner's files before their folder goes. */
    remove: (id: string, release: () => Promise<void>) => turn(() => remove(id, release)),
    open,
    look,
    restore: (profile: Profile) => turn(() => restore(profile)),
    finishRemovals: folders.finishRemovals,
    folderOf: folders.folderOf,
  };
}

function byCreation(one: Profile, other: Profile): number {
  return Date.parse(one.createdAt) - Date.parse(other.createdAt) || one.id.localeCompare(other.id);
}
