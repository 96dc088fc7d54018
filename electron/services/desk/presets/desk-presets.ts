import type { ExportSettings } from "../../../../renderer/domain/exports/own-columns.ts";
import type { SealedFile } from "../store/sealed-file.ts";

/** What a supervisor has set up for exports; nothing before it is saved first. */
export function createDeskPresets(file: SealedFile<ExportSettings>) {
  return {
    load: async (): Promise<ExportSettings> => (await file.read()) ?? { presets: [] },
    save: async (settings: ExportSettings): Promise<Record<string, never>> => {
      await file.write(settings);
      return {};
    },
  };
}
