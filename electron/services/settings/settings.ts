import { join } from "node:path";
import { type Settings, settingsSchema } from "../../contract/contract.ts";
import type { Disk } from "../disk/disk.ts";
import { readJson, writeJson } from "../disk/json-file.ts";

/** Settings of this PC. A file that cannot be read is put aside as `settings.damaged.json` and defaults are used. */
export function createSettings(disk: Disk, folder: string) {
  const path = join(folder, "settings.json");
  return {
    load: async (): Promise<Settings> => {
      try {
        return (await readJson(disk, path, settingsSchema)) ?? {};
      } catch {
        await disk.rename(path, join(folder, "settings.damaged.json"));
        return {};
      }
    },
    save: (settings: Settings) => writeJson(disk, path, settings),
  };
}
