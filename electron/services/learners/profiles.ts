import { join } from "node:path";
import type { Learner } from "../../contract/contract.ts";
import type { Disk } from "../disk/disk.ts";
import { renameLasting } from "../disk/lasting.ts";
import { ServiceFailure } from "../service-failure.ts";
import type { Access } from "./access.ts";
import { learnerOf, type Profile, readProfile, writeProfile } from "./profile.ts";

/** What stands in a learner's folder: "locked" where the passphrase was not given, "damaged" where no profile can be read. */
type FolderState = "none" | "open" | "locked" | "damaged";

/** The stored profiles, behind their passphrases. */
export type Profiles = ReturnType<typeof createProfiles>;

/** Reads and writes profiles in their folders. */
export function createProfiles(disk: Disk, folderOf: (id: string) => string, access: Access) {
  const find = async (id: string): Promise<Profile> => {
    const profile = await readProfile(disk, folderOf(id));
    if (profile === undefined) throw new ServiceFailure("not-found", `there is no learner ${id}`);
    return profile;
  };
  /** The profile, if whoever sits here may see it. */
  const open = async (id: string): Promise<Profile> => {
    const profile = await find(id);
    if (!access.isOpen(profile))
      throw new ServiceFailure("locked", "this learner's passphrase was not given yet");
    return profile;
  };
  const store = async (profile: Profile): Promise<Learner> => {
    await writeProfile(disk, folderOf(profile.id), profile);
    return learnerOf(profile, access.isOpen(profile));
  };
  const look = async (id: string): Promise<FolderState> => {
    try {
      const profile = await readProfile(disk, folderOf(id));
      if (profile !== undefined) return access.isOpen(profile) ? "open" : "locked";
      return (await disk.list(folderOf(id))).length === 0 ? "none" : "damaged";
    } catch (error) {
      if (error instanceof ServiceFailure) return "damaged";
      throw error;
    }
  };
  /** Puts a profile from a backup where none can be read; what stood there is kept aside. */
  const restore = async (profile: Profile): Promise<void> => {
    const path = join(folderOf(profile.id), "profile.json");
    if ((await disk.read(path)) !== undefined) await renameLasting(disk, path, `${path}.damaged`);
    await store(profile);
  };
  return { find, open, store, look, restore };
}
