import { join } from "node:path";
import { z } from "zod";
import type { Disk } from "../disk/disk.ts";
import { readJson, writeJson } from "../disk/json-file.ts";

/** The format of the data folder that this build reads and writes. */
export const dataFormat = 1;

const versionSchema = z.object({ format: z.int().min(1), writtenBy: z.string() });

/** Marks the folder as ours, or says "newer" and changes nothing when a newer Pandu wrote it. */
export async function claimVersion(disk: Disk, folder: string, version: string): Promise<"ready" | "newer"> {
  const path = join(folder, "version.json");
  const found = await readJson(disk, path, versionSchema);
  if (found !== undefined && found.format > dataFormat) return "newer";
  if (found?.writtenBy !== version) await writeJson(disk, path, { format: dataFormat, writtenBy: version });
  return "ready";
}
