import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { z } from "zod";
import { isRunning, ownMark } from "./process-start.ts";

const markSchema = z.object({ pid: z.int().positive(), started: z.string().optional(), uptime: z.number() });

/** Folders that this process has, for systems where its mark cannot be told from an older one of the same number. */
const held = new Set<string>();

/** Keeps other processes out of the data folder. Throws a sentence that names the process that has it. */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, "lock");
  const mark = JSON.stringify(await ownMark());
  for (let tries = 0; !(await take(path, mark)); tries += 1) {
    const found = await readMark(path);
    const owner = markSchema.safeParse(parse(found)).data;
    const isOurs = owner?.pid === process.pid && held.has(path);
    const isOthers = owner !== undefined && owner.pid !== process.pid && (await isRunning(owner));
    if (isOurs || isOthers || tries > 3) throw new Error(refusal(folder, owner?.pid));
    // The process that had the lock ended without tidying up.
    await setAside(path, found);
  }
  held.add(path);
  return async () => {
    held.delete(path);
    if ((await readMark(path)) === mark) await rm(path, { force: true });
  };
}

async function take(path: string, mark: string): Promise<boolean> {
  try {
    await writeFile(path, mark, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** An empty lock is one that is just being written, or was when the power went. */
async function readMark(path: string): Promise<string> {
  const text = await readFile(path, "utf8").catch(() => "");
  if (text !== "") return text;
  await setTimeout(100);
  return readFile(path, "utf8").catch(() => "");
}

/** Moves a stale lock away; another process that was quicker gets its own lock back. */
async function setAside(path: string, expected: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if ((await readFile(aside, "utf8").catch(() => "")) !== expected) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refusal(folder: string, pid: number | undefined): string {
  return `Pandu is already open on ${folder} (process ${pid ?? "unknown"}); close it first.`;
}
