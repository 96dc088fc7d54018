import { join } from "node:path";
import { z } from "zod";
import type { Disk } from "../disk/disk.ts";
import { readJson, readJsonOrKeepAside, writeJson } from "../disk/json-file.ts";

/** The format of the data folder that this build reads and writes. */
export const dataFormat = 1;

const versionSchema = z.object({ format: z.int().min(1), writtenBy: z.string() });

/** Whether a newer Pandu wrote the data; looks only. */
export async function isNewerData(disk: Disk, folder: string): Promise<boolean> {
  const found = await readJson(disk, pathIn(folder), versionSchema).catch(() => undefined);
  return found !== undefined && found.format > dataFormat;
}

/** Marks the folder as written by this version. */
export async function claimVersion(disk: Disk, folder: string, version: string): Promise<void> {
  const found = await readJsonOrKeepAside(disk, pathIn(folder), versionSchema);
  if (found?.format === dataFormat && found.writtenBy === version) return;
  await writeJson(disk, pathIn(folder), { format: dataFormat, writtenBy: version });
}

function pathIn(folder: string): string {
  return join(folder, "version.json");
}
