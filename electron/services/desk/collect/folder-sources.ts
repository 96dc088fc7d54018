import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join } from "node:path";
import { ServiceFailure } from "../../service-failure.ts";
import type { Source } from "./source.ts";

/** A file in a folder; `stamp` is another when the file is. */
export type FolderSource = Source & { readonly stamp: string; readonly changedAt: number };

/** The folder that is collected from is there no more: a stick was pulled out, a network went. */
export class FolderGone extends Error {}

const ending = ".pandu-records";
const deepest = 8;
/** Who points at a whole disk means another folder. */
const mostFolders = 5_000;

/**
 * Every `*.pandu-records` in a folder and below, in the order in which they were written, so that a PC's files come one
 * after the other. What cannot be looked into is passed over; without the folder itself there is a `not-found` failure.
 */
export async function sourcesIn(folder: string): Promise<FolderSource[]> {
  if (!isAbsolute(folder)) throw new ServiceFailure("bad-request", `${folder} is no whole path of a folder`);
  if (!(await isThere(folder))) throw new ServiceFailure("not-found", `there is no folder ${folder}`);
  const paths = await pathsIn(folder);
  const sources = await Promise.all(paths.map((path) => sourceAt(folder, path)));
  return sources
    .flat()
    .toSorted((one, other) => one.changedAt - other.changedAt || (one.stamp < other.stamp ? -1 : 1));
}

/** Whether a folder can be looked into now. */
export async function isThere(folder: string): Promise<boolean> {
  return readdir(folder).then(
    () => true,
    () => false,
  );
}

/** Links are not followed. */
async function pathsIn(root: string): Promise<string[]> {
  const paths: string[] = [];
  const folders = [{ folder: root, depth: 0 }];
  for (const { folder, depth } of folders) {
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && depth < deepest) folders.push({ folder: path, depth: depth + 1 });
      if (entry.isFile() && entry.name.toLowerCase().endsWith(ending)) paths.push(path);
    }
    if (folders.length > mostFolders)
      throw new ServiceFailure(
        "failed",
        `there are more than ${mostFolders} folders in ${root}; choose one of them`,
      );
  }
  return paths;
}

async function sourceAt(folder: string, path: string): Promise<FolderSource[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return [];
  const { size, mtimeMs: changedAt } = found;
  return [
    {
      name: basename(path),
      size,
      read: () => readFrom(folder, path),
      folder: dirname(path),
      stamp: `${path}\n${size}\n${changedAt}`,
      changedAt,
    },
  ];
}

async function readFrom(folder: string, path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if (await isThere(folder)) throw error;
    throw new FolderGone(folder);
  }
}
