import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { look, open, overflowOf } from "../accessibility.ts";
import { type Host, launchHost } from "../hosts.ts";
import { pointer } from "../journey/hand.ts";
import { aLearner, button, signUp } from "../journey/learner.ts";
import { plantDesk, unlock } from "./plant-desk.ts";

const screens = [
  "desk/overview",
  "desk/people",
  "desk/questions",
  "desk/questions/generative-ai-in-plain-words",
  "desk/report",
  "desk/certificates",
  "desk/exports",
  "desk/collect",
  "check",
];

let dataFolder: string;
let host: Host;
test.beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "pandu-desk-states-"));
  await plantDesk(dataFolder);
  host = await launchHost("loopback", { dataFolder });
});
test.afterEach(async () => {
  await host.close();
  await rm(dataFolder, { recursive: true, force: true });
});

for (const { language, ownName } of [
  { language: "en", ownName: "English" },
  { language: "th", ownName: "ไทย" },
  { language: "my", ownName: "မြန်မာ" },
]) {
  test(`every part of a desk at work keeps to WCAG 2.2 AA and to the window in ${language}`, async () => {
    test.setTimeout(300_000);
    const { page } = host;
    const learner = aLearner(page, pointer, language);
    await signUp(learner, ownName, "Siti Rahmah");
    await open(page, "desk");
    await unlock(page);
    const faults: string[] = [];
    for (const screen of screens) {
      await open(page, screen);
      // What is read page by page ends with its table or its bars.
      await expect(page.locator("main progress")).toHaveCount(0);
      faults.push(...(await look(page, screen)));
      await page.evaluate(() => document.documentElement.style.setProperty("--text-scale", "2"));
      faults.push(...(await overflowOf(page, `${screen} at 200 %`)));
      await page.evaluate(() => document.documentElement.style.removeProperty("--text-scale"));
    }
    await open(page, "desk/report");
    await page.locator("[data-printable]").waitFor();
    const report = await page.pdf({ preferCSSPageSize: true });
    expect(pagesIn(report)).toBe(1);
    await open(page, "desk/certificates");
    const boxes = page.locator("main table").getByRole("checkbox");
    for (const box of [boxes.nth(0), boxes.nth(3)]) await box.check();
    await button(learner, learner.t("credentials.make_other", { count: 2 })).click();
    await page.locator("[data-printable]").waitFor();
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).toBe(2);
    expect(faults).toEqual([]);
  });
}

function pagesIn(pdf: Buffer): number | undefined {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;
}
