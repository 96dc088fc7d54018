import { join } from "node:path";
import { z } from "zod";
import type { Disk } from "../disk/disk.ts";
import { readJson, writeJson } from "../disk/json-file.ts";

const tombstonesSchema = z.array(z.strictObject({ learner: z.string(), removedAt: z.string() }));

/** Notes that a learner was removed: an id and a time, no name. */
export async function noteRemoval(disk: Disk, folder: string, learner: string, removedAt: string): Promise<void> {
  const tombstones = await readTombstones(disk, folder);
  if (tombstones.some((known) => known.learner === learner)) return;
  await writeJson(disk, join(folder, "removed.json"), [...tombstones, { learner, removedAt }]);
}

/** Who was removed from this PC. */
export async function readTombstones(disk: Disk, folder: string) {
  return (await readJson(disk, join(folder, "removed.json"), tombstonesSchema)) ?? [];
}
