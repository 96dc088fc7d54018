import { basename, join } from "node:path";
import type { Disk } from "../disk/disk.ts";
import { renameLasting } from "../disk/lasting.ts";
import { type Profile, readProfile } from "./profile.ts";
import { noteRemoval } from "./tombstones.ts";

/** A learner's folder, and the profile in it where it can be read. */
type FoundFolder = { readonly name: string; readonly profile: Profile | undefined };

/** No id begins like this, so that no learner is ever taken for a removed one. */
const removedPrefix = ".removed-";

/** The folders `learners/<id>`: finding, and removing so that a crash at any moment leaves a whole learner or none. */
export function createLearnerFolders(disk: Disk, folder: string, timestamp: () => string) {
  const root = join(folder, "learners");
  const folderOf = (id: string) => join(root, id);

  const look = async (name: string): Promise<FoundFolder | undefined> => {
    try {
      const profile = await readProfile(disk, folderOf(name));
      if (profile === undefined && (await isUnfinished(disk, folderOf(name)))) return undefined;
      return { name, profile: profile?.id === name ? profile : undefined };
    } catch {
      return { name, profile: undefined };
    }
  };
  const list = async (): Promise<readonly FoundFolder[]> => {
    const names = (await disk.list(root)).filter((name) => /^[a-z0-9-]{1,64}$/.test(name));
    return (await Promise.all(names.map(look))).filter((found) => found !== undefined);
  };

  const bury = async (path: string): Promise<void> => {
    const learner = basename(path).slice(removedPrefix.length);
    await noteRemoval(disk, folder, { learner, removedAt: timestamp() });
    await disk.remove(path);
  };
  /** The new name is the moment of removal; what follows is finished at the next start if need be. */
  const remove = async (id: string): Promise<void> => {
    const removed = join(root, `${removedPrefix}${id}`);
    await disk.remove(removed);
    await renameLasting(disk, folderOf(id), removed);
    await bury(removed);
  };
  /** Finishes removals that a crash interrupted. */
  const finishRemovals = async (): Promise<void> => {
    for (const name of await disk.list(root)) {
      if (name.startsWith(removedPrefix)) await bury(join(root, name));
    }
  };
  return { folderOf, list, remove, finishRemovals };
}

/** A learner whose creation was cut short has a folder with nothing in it yet. */
async function isUnfinished(disk: Disk, folder: string): Promise<boolean> {
  return (await disk.list(folder)).every((name) => name === "profile.json.new");
}
