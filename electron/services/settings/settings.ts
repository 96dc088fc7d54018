import { join } from "node:path";
import { type Settings, settingsSchema } from "../../contract/contract.ts";
import type { Disk } from "../disk/disk.ts";
import { readJsonOrKeepAside, writeJson } from "../disk/json-file.ts";

/** Settings of this PC. A file that cannot be read is kept aside as `settings.json.damaged` and defaults are used. */
export function createSettings(disk: Disk, folder: string) {
  const path = join(folder, "settings.json");
  return {
    load: async (): Promise<Settings> => (await readJsonOrKeepAside(disk, path, settingsSchema)) ?? {},
    save: (settings: Settings) => writeJson(disk, path, settings),
  };
}
