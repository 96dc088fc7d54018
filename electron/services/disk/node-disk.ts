import { mkdir, open, readdir, readFile, rename, rm, statfs } from "node:fs/promises";
import type { Disk, DiskFile } from "./disk.ts";
import { retryWhileBusy } from "./retry-while-busy.ts";

/** The real disk. What it makes is for this user alone. */
export const nodeDisk: Disk = {
  open: (path, from) => openFile(path, from, 0o600),
  read: (path) => readFile(path).catch(unlessMissing(undefined)),
  readRange,
  list: (folder) => readdir(folder).catch(unlessMissing([])),
  makeFolder: async (folder) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  },
  syncFolder,
  rename: (from, to) => retryWhileBusy(() => rename(from, to)),
  remove: (path) => rm(path, { recursive: true, force: true, maxRetries: 5 }),
  freeBytes: async (folder) => {
    try {
      const { bavail, bsize } = await statfs(folder);
      return bavail * bsize;
    } catch {
      return undefined;
    }
  },
};

/** The same for a folder of many: others may read the files that it makes, as far as the system lets them. */
export const sharedDisk: Disk = { ...nodeDisk, open: (path, from) => openFile(path, from, 0o666) };

async function openFile(path: string, from: "end" | "empty", mode: number): Promise<DiskFile> {
  const file = await open(path, from === "end" ? "a" : "w", mode);
  return {
    write: (bytes) => file.appendFile(bytes),
    sync: () => file.datasync(),
    truncate: (length) => file.truncate(length),
    close: () => file.close(),
  };
}

async function readRange(path: string, start: number, length: number): Promise<Uint8Array> {
  const file = await open(path, "r").catch(unlessMissing(undefined));
  if (file === undefined) return new Uint8Array();
  try {
    const bytes = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await file.read(bytes, filled, length - filled, start + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  } finally {
    await file.close();
  }
}

const cannotSync = ["EACCES", "EPERM", "EINVAL", "ENOTSUP"];

/** Windows keeps the names in a folder without being asked, and some file systems and folders cannot be asked. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  try {
    const handle = await open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (!cannotSync.includes(codeOf(error))) throw error;
  }
}

function unlessMissing<Value>(instead: Value): (error: unknown) => Value {
  return (error) => {
    if (codeOf(error) === "ENOENT") return instead;
    throw error;
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
