import { join } from "node:path";
import { z } from "zod";
import { type Learner, learnerSchema } from "../../contract/contract.ts";
import type { Disk } from "../disk/disk.ts";
import { readJson, writeJson } from "../disk/json-file.ts";
import { makeLastingFolder } from "../disk/lasting.ts";
import { hashedSecretSchema } from "./passphrase.ts";

/** A learner's profile as it is stored in `profile.json`. */
export const profileSchema = learnerSchema.omit({ isProtected: true, isUnlocked: true }).extend({
  lock: z.strictObject({ passphrase: hashedSecretSchema, recovery: hashedSecretSchema }).optional(),
});

/** What is known of a learner, with the hashes that protect their work. */
export type Profile = z.infer<typeof profileSchema>;

/** The profile in a learner's folder; undefined where there is none, a `damaged-file` failure where it cannot be read. */
export function readProfile(disk: Disk, folder: string): Promise<Profile | undefined> {
  return readJson(disk, pathIn(folder), profileSchema);
}

/** Writes a profile whole or not at all. */
export async function writeProfile(disk: Disk, folder: string, profile: Profile): Promise<void> {
  await makeLastingFolder(disk, folder);
  await writeJson(disk, pathIn(folder), profile);
}

/** What the window may know of a profile. */
export function learnerOf({ lock, ...details }: Profile, isUnlocked: boolean): Learner {
  return { ...details, isProtected: lock !== undefined, isUnlocked: lock === undefined || isUnlocked };
}

function pathIn(folder: string): string {
  return join(folder, "profile.json");
}
