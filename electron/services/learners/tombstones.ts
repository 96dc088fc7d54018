import { join } from "node:path";
import { z } from "zod";
import type { Disk } from "../disk/disk.ts";
import { replaceFile } from "../disk/lasting.ts";

const tombstoneSchema = z.strictObject({ learner: z.string(), removedAt: z.string() });

type Tombstone = z.infer<typeof tombstoneSchema>;

/** Notes in `removed.ndjson` that a learner was removed: an id and a time, no name. */
export async function noteRemoval(disk: Disk, folder: string, tombstone: Tombstone): Promise<void> {
  const lines = await readLines(disk, folder);
  const text = [...lines, JSON.stringify(tombstone)].map((line) => `${line}\n`).join("");
  await replaceFile(disk, join(folder, "removed.ndjson"), new TextEncoder().encode(text));
}

/** Who was removed from this PC; a line that cannot be read is passed over. */
export async function readTombstones(disk: Disk, folder: string): Promise<readonly Tombstone[]> {
  return (await readLines(disk, folder)).flatMap((line) => parse(line) ?? []);
}

async function readLines(disk: Disk, folder: string): Promise<string[]> {
  const bytes = await disk.read(join(folder, "removed.ndjson"));
  return new TextDecoder()
    .decode(bytes)
    .split("\n")
    .filter((line) => line !== "");
}

function parse(line: string): Tombstone | undefined {
  try {
    return tombstoneSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
