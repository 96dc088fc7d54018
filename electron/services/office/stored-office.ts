import { isAbsolute, join } from "node:path";
import { z } from "zod";
import type { OfficeFile } from "../../../renderer/domain/office/office-file.ts";
import type { Disk } from "../disk/disk.ts";
import { readJsonOrKeepAside, writeJson } from "../disk/json-file.ts";
import { readOfficeFile } from "./office-file.ts";

/** The office file as it came, who brought it when, and this PC's own path to the shared folder. */
const storedSchema = z.strictObject({
  file: z.string().transform((text) => ({ text, office: readOfficeFile(Buffer.from(text)) })),
  importedAt: z.iso.datetime({ offset: true }),
  importedBy: z.string(),
  folder: z.string().optional(),
});

/** The office file that this PC holds. */
export type StoredOffice = {
  readonly office: OfficeFile;
  /** The very bytes, as text. */
  readonly text: string;
  readonly importedAt: string;
  readonly importedBy: string;
  readonly folder?: string | undefined;
};

/** Keeps the office file in `office.json`, in memory too; a file that cannot be read any more is kept aside as damaged. */
export function createStoredOffice(disk: Disk, folder: string) {
  const path = join(folder, "office.json");
  let held: Promise<StoredOffice | undefined> | undefined;

  const read = async (): Promise<StoredOffice | undefined> => {
    const stored = await readJsonOrKeepAside(disk, path, storedSchema);
    return stored && { ...stored, ...stored.file };
  };
  const load = (): Promise<StoredOffice | undefined> => {
    if (held !== undefined) return held;
    const reading = read();
    held = reading;
    reading.catch(() => (held = undefined));
    return reading;
  };
  const save = async ({ text, importedAt, importedBy, folder: own }: StoredOffice): Promise<void> => {
    await writeJson(disk, path, { file: text, importedAt, importedBy, ...(own && { folder: own }) });
    held = undefined;
  };
  const remove = async (): Promise<void> => {
    await disk.remove(path);
    await disk.syncFolder(folder);
    held = undefined;
  };
  return { load, save, remove };
}

/** Where this PC drops records: its own path, else the desk's; undefined where that is no path on this system. */
export function dropFolder({ office, folder = office.sharedFolder }: StoredOffice): string | undefined {
  return folder !== undefined && isAbsolute(folder) ? folder : undefined;
}
