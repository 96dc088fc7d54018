import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { openServices } from "../../../electron/services/open-services.ts";
import type { CourseListing } from "../../../renderer/domain/course/documents.ts";
import { recordsOf, workers } from "../../builders/office-at-work.ts";

export const passphrase = "seven calm herons";

/** Plants a desk at work in a data folder: 120 people in three units, 24 PCs, five required courses. */
export async function plantDesk(dataFolder: string, now = new Date()): Promise<void> {
  const { handlers, close } = await openServices<undefined>({
    dataFolder,
    version: "0.1.0",
    host: "browser",
    refusedRequests: () => 0,
    passphraseCost: 2 ** 14,
  });
  const index = join(import.meta.dirname, "../../../out/renderer/courses/index.en.json");
  const listings = (JSON.parse(readFileSync(index, "utf8")) as CourseListing[]).slice(0, 6);
  const staff = workers(120);
  await handlers["desk.create"]({ passphrase, officeName: "Ministry of Ports" }, undefined);
  const names = [...new Set(staff.map(({ unit }) => unit.split(" / ")[1] ?? ""))];
  const day = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const { problems } = await handlers["desk.office.save"](
    {
      name: "Ministry of Ports",
      units: [
        { id: "ministry", name: "Ministry" },
        ...names.map((name) => ({ id: name, name, parent: "ministry" })),
      ],
      people: staff.map(({ name, staffNumber, unit }) => ({
        ...{ id: staffNumber, name, staffNumber },
        unit: unit.split(" / ")[1] ?? "",
      })),
      requirements: listings.slice(0, 5).map(({ id }, at) => ({
        ...{ id: `requirement-${at}`, course: id, units: at === 4 ? names.slice(0, 1) : [] },
        due: day(at < 3 ? -8 : 22),
        ...(at === 0 && { validMonths: 12 }),
      })),
      keepMonths: 60,
    },
    undefined,
  );
  if (problems.length > 0) throw new Error(`the office was not saved: ${JSON.stringify(problems)}`);
  const files = await recordsOf(staff, listings, new Date(now.getTime() - 8 * 86_400_000));
  await handlers["desk.collect"](
    {
      files: files.map((bytes, at) => ({
        name: `room-${at + 1}.pandu-records`,
        content: bytes.toString("base64"),
      })),
    },
    undefined,
  );
  const { devices } = await handlers["desk.devices"]({}, undefined);
  const accepted = devices.map(({ device }, at) => ({ device, name: `Room ${at + 1}` }));
  await handlers["desk.devices.accept"]({ devices: accepted }, undefined);
  await close();
}

/** Gives the passphrase of the desk that the page shows. */
export async function unlock(page: Page): Promise<void> {
  await page.locator('input[type="password"]').fill(passphrase);
  await page.keyboard.press("Enter");
  await page.locator('a[href="#/desk/overview"]').waitFor();
}
