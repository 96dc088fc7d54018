import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Page, test } from "@playwright/test";
import { open } from "../accessibility.ts";
import { launchHost } from "../hosts.ts";
import { pointer } from "../journey/hand.ts";
import { aLearner, button, signUp } from "../journey/learner.ts";
import { plantDesk, unlock } from "./plant-desk.ts";

const pictures = join(import.meta.dirname, "../../../docs/pictures");

/** The pictures of the supervisor's guide. */
test("takes pictures of the desk", async () => {
  test.skip(process.env["PANDU_PICTURES"] === undefined, "PANDU_PICTURES asks for new pictures");
  test.setTimeout(180_000);
  const dataFolder = await mkdtemp(join(tmpdir(), "pandu-pictures-"));
  await plantDesk(dataFolder);
  const host = await launchHost("loopback", { dataFolder });
  const { page } = host;
  await page.setViewportSize({ width: 1366, height: 900 });
  const supervisor = aLearner(page, pointer, "en");
  await signUp(supervisor, "English", "Siti Rahmah");
  await open(page, "desk");
  await unlock(page);
  for (const [name, screen] of [
    ["overview", "desk/overview"],
    ["people", "desk/people"],
    ["questions", "desk/questions/generative-ai-in-plain-words"],
    ["report", "desk/report"],
    ["exports", "desk/exports"],
    ["collect", "desk/collect"],
    ["office", "desk/office"],
  ] as const) {
    await open(page, screen);
    await take(page, `desk-${name}`);
  }
  await open(page, "desk/certificates");
  await page.getByRole("checkbox").first().check();
  await button(supervisor, "Make 1 certificate").click();
  const paper = page.getByRole("img", { name: "Code with the signed facts of this certificate" });
  await paper.scrollIntoViewIfNeeded();
  await take(page, "desk-certificate");
  await open(page, "records");
  await take(page, "records");
  await host.close();
  await rm(dataFolder, { recursive: true, force: true });
});

async function take(page: Page, name: string): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  // A new screen has the focus on its heading: nobody who reads the guide needs to see that.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== "running"),
  );
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}
