import { openJournal } from "../../../../electron/services/journal/journal.ts";
import type { Disk } from "../../../../electron/services/disk/disk.ts";
import { createSimulatedDisk, type SimulatedDiskOptions } from "../disk/simulated-disk.ts";

export const path = "/data/device1.ndjson";

/** A disk with the folder of one learner on it. */
export async function aDisk(options?: SimulatedDiskOptions) {
  const disk = createSimulatedDisk(options);
  await disk.makeFolder("/data");
  await disk.syncFolder("/");
  return disk;
}

/** Puts these bytes in the journal's file. */
export async function putBytes(disk: Disk, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(path, "empty");
  await file.write(bytes);
  await file.sync();
}

/** The ids of all events that can be read. */
export async function readIds(disk: Disk): Promise<string[]> {
  const journal = await openJournal(disk, path);
  const page = await journal.read(0, 1_000_000);
  return (page?.events ?? []).map(({ id }) => id);
}
