import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { z } from "zod";
import { isRunning, ownMark, type ProcessMark } from "./process-start.ts";

const markSchema = z.object({ pid: z.int().positive(), started: z.string().optional(), uptime: z.number() });

/** Folders that this very process has, or is about to have. */
const held = new Set<string>();

const pause = 50;
/** A process that takes a stale lock over needs a few milliseconds; after this long it has died over it. */
const longestTakeover = 5000;

/** Keeps other processes out of the data folder. Throws a sentence that names the process that has it. */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, "lock");
  if (held.has(path)) throw new Error(refusal(folder, process.pid));
  held.add(path);
  try {
    const mark = JSON.stringify(await ownMark());
    while (!(await create(path, mark))) {
      const owner = await ownerOf(path);
      if (owner !== undefined && owner.pid !== process.pid && (await isRunning(owner))) {
        throw new Error(refusal(folder, owner.pid));
      }
      await removeStale(path, owner);
    }
  } catch (error) {
    held.delete(path);
    throw error;
  }
  return async () => {
    if (held.delete(path)) await rm(path, { force: true });
  };
}

/** Makes the file if there is none. */
async function create(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** Who has the lock; undefined where it does not say: it is just being written, or was when the power went. */
async function ownerOf(path: string): Promise<ProcessMark | undefined> {
  for (let tries = 0; tries < 4; tries += 1) {
    const owner = parse(await readFile(path, "utf8").catch(() => ""));
    if (owner !== undefined) return owner;
    await setTimeout(pause);
  }
  return undefined;
}

/** Removes the lock of a process that ended without tidying up; one process at a time, so that no new lock is removed. */
async function removeStale(path: string, seen: ProcessMark | undefined): Promise<void> {
  const guard = `${path}.takeover`;
  if (!(await create(guard, String(process.pid)))) {
    await setTimeout(pause);
    const age =
      Date.now() -
      (await stat(guard).then(
        ({ mtimeMs }) => mtimeMs,
        () => Date.now(),
      ));
    if (Math.abs(age) > longestTakeover) await rm(guard, { force: true });
    return;
  }
  const now = parse(await readFile(path, "utf8").catch(() => ""));
  if (JSON.stringify(now) === JSON.stringify(seen)) await rm(path, { force: true });
  await rm(guard, { force: true });
}

function parse(text: string): ProcessMark | undefined {
  try {
    return markSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function refusal(folder: string, pid: number): string {
  return `Pandu is already open on ${folder} (process ${pid}); close it first.`;
}
