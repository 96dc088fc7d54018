import { mkdir, open, readdir, readFile, rename, rm, statfs } from "node:fs/promises";
import { dirname } from "node:path";
import type { AppendFile, Disk } from "./disk.ts";

/** The real disk. */
export const nodeDisk: Disk = {
  openAppend,
  read: (path) => readFile(path).catch(unlessMissing(undefined)),
  readRange,
  replace,
  list: (folder) => readdir(folder).catch(unlessMissing([])),
  makeFolder: async (folder) => {
    await mkdir(folder, { recursive: true });
  },
  rename: async (from, to) => {
    await rename(from, to);
    await syncFolder(dirname(to));
  },
  remove: (path) => rm(path, { recursive: true, force: true }),
  freeBytes: async (folder) => {
    try {
      const { bavail, bsize } = await statfs(folder);
      return bavail * bsize;
    } catch {
      return undefined;
    }
  },
};

async function openAppend(path: string): Promise<AppendFile> {
  const file = await open(path, "a", 0o600);
  await syncFolder(dirname(path));
  return {
    append: (bytes) => file.appendFile(bytes),
    sync: () => file.datasync(),
    truncate: (length) => file.truncate(length),
    close: () => file.close(),
  };
}

async function readRange(path: string, start: number, length: number): Promise<Uint8Array> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function replace(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.new`;
  const file = await open(temporary, "w", 0o600);
  try {
    await file.writeFile(bytes);
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
  await syncFolder(dirname(path));
}

/** Makes a new name in a folder last. Windows cannot open folders and does not need it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function unlessMissing<Value>(instead: Value): (error: NodeJS.ErrnoException) => Value {
  return (error) => {
    if (error.code === "ENOENT") return instead;
    throw error;
  };
}
