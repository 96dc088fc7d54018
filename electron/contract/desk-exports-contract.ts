import { z } from "zod";
import { type ExportSettings, exportContents } from "../../renderer/domain/exports/own-columns.ts";

const columnPreset = z.strictObject({
  id: z.string().min(1).max(64),
  name: z.string().trim().min(1).max(120),
  contents: z.enum(exportContents),
  columns: z
    .array(z.strictObject({ id: z.string().min(1).max(60), header: z.string().trim().min(1).max(120) }))
    .min(1)
    .max(100)
    .readonly(),
  dates: z.enum(["recorded", "day", "day-month-year"]),
  delimiter: z.enum([",", ";", "\t"]),
  isForSpreadsheets: z.boolean(),
});

/** What a supervisor has set up for exports, as the desk keeps it. */
export const exportSettingsSchema = z.strictObject({
  presets: z.array(columnPreset).max(100).readonly(),
  homePage: z.string().trim().min(3).max(500).optional(),
}) satisfies z.ZodType<ExportSettings>;

/** What a supervisor has set up for exports: kept encrypted at the desk. */
export const deskExportsContract = {
  "desk.presets.load": { input: z.strictObject({}), output: exportSettingsSchema },
  "desk.presets.save": { input: exportSettingsSchema, output: z.strictObject({}) },
} as const;
