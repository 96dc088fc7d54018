import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Disk } from "../../disk/disk.ts";
import { makeLastingFolder } from "../../disk/lasting.ts";
import type { ArchivePlace } from "../ledger/entries.ts";
import { sealedBytes } from "../store/sealed-bytes.ts";

/** Collected files as they came, encrypted, until their time of keeping ends. */
export type Archive = ReturnType<typeof createArchive>;

const suffix = ".sealed";

/**
 * Keeps files together in `<year>-<month>-<random>.sealed`: one for each write, so that a thousand small files cost few
 * syncs, and what is too old goes by its name. Inside: one line with the lengths, then the files; length 0 for one that
 * was taken out.
 */
export function createArchive(disk: Disk, folder: string, key: Uint8Array) {
  const fileOf = (archive: string) =>
    sealedBytes(disk, join(folder, `${archive}${suffix}`), key, `archive/${archive}`);

  const readAll = async (archive: string): Promise<Buffer[]> => {
    const bytes = (await fileOf(archive).read()) ?? Buffer.alloc(0);
    const end = bytes.indexOf(10);
    const lengths = end === -1 ? [] : (JSON.parse(bytes.toString("utf8", 0, end)) as number[]);
    let start = end + 1;
    return lengths.map((length) => bytes.subarray(start, (start += length)));
  };
  const writeAll = (archive: string, files: readonly Uint8Array[]): Promise<void> => {
    const lengths = Buffer.from(`${JSON.stringify(files.map(({ length }) => length))}\n`);
    return fileOf(archive).write(Buffer.concat([lengths, ...files]));
  };
  const remove = (archive: string): Promise<void> => disk.remove(join(folder, `${archive}${suffix}`));
  return {
    remove,
    /** Keeps files that came at a time (ISO 8601) and tells where. */
    keep: async (files: readonly Uint8Array[], at: string): Promise<ArchivePlace[]> => {
      if (files.length === 0) return [];
      const archive = `${at.slice(0, 7)}-${randomUUID().slice(0, 8)}`;
      await makeLastingFolder(disk, folder);
      await writeAll(archive, files);
      return files.map((_, index) => ({ archive, index }));
    },
    /** Reads files as they came, one after the other; undefined where one is not kept any more. */
    reader: () => {
      let [last, files]: [string, readonly Buffer[]] = ["", []];
      return async ({ archive, index }: ArchivePlace): Promise<Buffer | undefined> => {
        if (archive !== last) [last, files] = [archive, await readAll(archive)];
        const file = files[index];
        return file === undefined || file.length === 0 ? undefined : file;
      };
    },
    /** Takes files out for good. */
    takeOut: async (archive: string, indexes: ReadonlySet<number>): Promise<void> => {
      const files = await readAll(archive);
      const left = files.map((file, index) => (indexes.has(index) ? Buffer.alloc(0) : file));
      if (left.some(({ length }) => length > 0)) await writeAll(archive, left);
      else await remove(archive);
    },
    /** Removes what came before a month ("2026-11") and tells which. */
    clearBefore: async (month: string): Promise<string[]> => {
      const names = (await disk.list(folder)).filter(
        (name) => name.endsWith(suffix) && name.slice(0, 7) < month,
      );
      for (const name of names) await disk.remove(join(folder, name));
      if (names.length > 0) await disk.syncFolder(folder);
      return names.map((name) => name.slice(0, -suffix.length));
    },
  };
}
