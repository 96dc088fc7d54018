import { join } from "node:path";
import { z } from "zod";
import type { Disk } from "../../disk/disk.ts";
import { readJson, writeJson } from "../../disk/json-file.ts";
import { underPassphraseSchema, underRecoverySchema } from "./wrapped-key.ts";

/** What is not secret of a desk: its name, shown before the passphrase is given, and its wrapped key. */
const vaultSchema = z.strictObject({
  pandu: z.literal("desk"),
  format: z.literal(1),
  officeName: z.string().min(1).max(120),
  byPassphrase: underPassphraseSchema,
  byRecovery: underRecoverySchema,
});

/** A desk as it is stored in `vault.json`. */
export type VaultFile = z.infer<typeof vaultSchema>;

/** Reads `vault.json` in the desk's folder; a `damaged-file` failure where it cannot be read: never taken for no desk. */
export function readVault(disk: Disk, folder: string): Promise<VaultFile | undefined> {
  return readJson(disk, pathIn(folder), vaultSchema);
}

/** Writes `vault.json` whole or not at all. */
export function writeVault(disk: Disk, folder: string, vault: VaultFile): Promise<void> {
  return writeJson(disk, pathIn(folder), vault);
}

function pathIn(folder: string): string {
  return join(folder, "vault.json");
}
