import { expect, test } from "vitest";
import type { ExportSettings } from "../../../../../renderer/domain/exports/own-columns.ts";
import { aDesk } from "../a-desk.ts";

const settings: ExportSettings = {
  presets: [
    {
      id: "p1",
      name: "Personalia ສະຫງວນ",
      contents: "records",
      columns: [{ id: "staffNumber", header: "NIP" }],
      dates: "day-month-year",
      delimiter: ";",
      isForSpreadsheets: false,
    },
  ],
  homePage: "https://ports.example/staff",
};

test("there are no presets until some are saved; then they are there when the desk is opened again", async () => {
  const { desk, disk } = await aDesk();
  expect(await desk.presets.load()).toEqual({ presets: [] });
  await desk.presets.save(settings);
  await desk.close();
  const again = await aDesk({ disk, isNew: false });
  expect(await again.desk.presets.load()).toEqual(settings);
});

test("presets are encrypted where they lie", async () => {
  const { desk, disk } = await aDesk();
  await desk.presets.save(settings);
  const bytes = await disk.read("/data/desk/presets.sealed");
  expect(bytes?.length).toBeGreaterThan(100);
  expect(Buffer.from(bytes ?? []).toString("latin1")).not.toContain("NIP");
});
