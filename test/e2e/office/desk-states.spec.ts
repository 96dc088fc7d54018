import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { look, open, overflowOf } from "../accessibility.ts";
import { type Host, launchHost } from "../hosts.ts";
import { pointer } from "../journey/hand.ts";
import { aLearner, signUp } from "../journey/learner.ts";
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
    await signUp(aLearner(page, pointer, language), ownName, "Siti Rahmah");
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
    expect(report.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(faults).toEqual([]);
  });
}
