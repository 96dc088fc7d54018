import { openSealedLog, type SealedLog } from "../../../../../electron/services/desk/store/sealed-log.ts";
import type { Disk } from "../../../../../electron/services/disk/disk.ts";
import { createSimulatedDisk, type SimulatedDiskOptions } from "../../disk/simulated-disk.ts";

export const key = Buffer.alloc(32, 7);
export const path = "/desk/desk.log";

/** A disk with an empty desk's folder. */
export async function aDisk(options?: SimulatedDiskOptions) {
  const disk = createSimulatedDisk(options);
  await disk.makeFolder("/desk");
  await disk.syncFolder("/");
  return disk;
}

/** The log, with the records that were in it as texts. */
export async function openLog(disk: Disk): Promise<{ log: SealedLog; found: Map<number, string> }> {
  const found = new Map<number, string>();
  const log = await openSealedLog(disk, "/desk", key, "desk", (number, record) => {
    found.set(number, record.toString());
  });
  return { log, found };
}

/** Appends texts together. */
export function append(log: SealedLog, ...texts: readonly string[]): Promise<void> {
  return log.append(() => texts.map((text) => Buffer.from(text)));
}

/** All records by number, read anew. */
export async function readAll(disk: Disk): Promise<Record<number, string>> {
  const { log, found } = await openLog(disk);
  await log.close();
  return Object.fromEntries(found);
}

/** Puts these bytes in the log's file. */
export async function putBytes(disk: Disk, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(path, "empty");
  await file.write(bytes);
  await file.sync();
}
