import { dirname } from "node:path";
import type { Disk, DiskFile } from "./disk.ts";

/** Replaces a file whole or not at all, and returns when the new one is on the disk. */
export async function replaceFile(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.new`;
  const file = await disk.open(temporary, "empty");
  try {
    await file.write(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await disk.rename(temporary, path);
  await disk.syncFolder(dirname(path));
}

/** Opens a file for adding to its end; its name lasts before anything is written to it. */
export async function openLasting(disk: Disk, path: string): Promise<DiskFile> {
  const file = await disk.open(path, "end");
  await disk.syncFolder(dirname(path));
  return file;
}

/** Makes a folder whose name, and that of the folder above it, last. */
export async function makeLastingFolder(disk: Disk, folder: string): Promise<void> {
  await disk.makeFolder(folder);
  await disk.syncFolder(dirname(folder));
  await disk.syncFolder(dirname(dirname(folder)));
}

/** Gives a file or folder a name that lasts. */
export async function renameLasting(disk: Disk, from: string, to: string): Promise<void> {
  await disk.rename(from, to);
  await disk.syncFolder(dirname(to));
}
