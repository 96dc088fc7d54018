import { randomUUID } from "node:crypto";
import { type Clock, timestamp } from "../clock.ts";
import type { Disk } from "../disk/disk.ts";
import { makeLastingFolder, renameLasting } from "../disk/lasting.ts";
import { openLedger } from "./ledger/ledger.ts";
import { newOffice, storedOfficeSchema } from "./office/desk-office.ts";
import { sealedFile } from "./store/sealed-file.ts";
import { deskKeysSchema, makeDeskKeys } from "./vault/desk-keys.ts";

/** Fills the folder of a new desk. What stands there without a vault, from a crash or a lost file, is kept aside. */
export async function fillNewDesk(
  { disk, folder, clock }: { readonly disk: Disk; readonly folder: string; readonly clock: Clock },
  key: Buffer,
  officeName: string,
): Promise<void> {
  if ((await disk.list(folder)).length > 0)
    await renameLasting(disk, folder, `${folder}.aside-${randomUUID().slice(0, 8)}`);
  await makeLastingFolder(disk, folder);
  await sealedFile(disk, folder, key, "keys", deskKeysSchema).write(await makeDeskKeys());
  await sealedFile(disk, folder, key, "office", storedOfficeSchema).write(newOffice(officeName));
  const ledger = await openLedger(disk, folder, key);
  await ledger.commit([{ entry: { kind: "desk-created", at: timestamp(clock.now()) } }]);
  await ledger.close();
}
