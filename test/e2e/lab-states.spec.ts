import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { look, open, overflowOf } from "./accessibility.ts";
import { type Host, launchHost } from "./hosts.ts";
import { choose, practiceCard, report } from "./inspector/screen.ts";
import { pointer } from "./journey/hand.ts";
import { count, judge } from "./journey/judging.ts";
import { aLearner, button, signUp } from "./journey/learner.ts";

const course = "courses/spotting-ai-generated-content";

let dataFolder: string;
let host: Host;
test.beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "pandu-lab-states-"));
  host = await launchHost("loopback", { dataFolder });
});
test.afterEach(async () => {
  await host.close();
  await rm(dataFolder, { recursive: true, force: true });
});

test("reports, and what is made in the lesson, keep to WCAG 2.2 AA and to the window", async () => {
  test.setTimeout(120_000);
  const { page } = host;
  const learner = aLearner(page, pointer, "en");
  const { t } = learner;
  const faults: string[] = [];
  await signUp(learner, "English", "Siti Rahmah");
  await open(page, "inspector");
  for (const file of ["office-desk.jpg", "garden-beds.png", "school-garden.jpg"]) {
    await practiceCard(learner, file).click();
    await expect(report(learner)).toContainText(file);
    await openAll();
    faults.push(...(await look(page, `report on ${file}`)));
  }
  await choose(learner, { name: `${"long".repeat(60)}.jpg`, bytes: new Uint8Array() });
  await expect(report(learner)).toContainText("long");
  faults.push(...(await look(page, "report on nothing")));

  await open(page, `${course}/lessons/in-the-lab/five-files`);
  await practiceCard(learner, "river-bridge.jpg").click();
  await report(learner).waitFor();
  await openAll();
  faults.push(...(await look(page, "inspected in the lesson")));
  await open(page, `${course}/lessons/in-the-lab/make-it`);
  for (const product of ["sealed-drawing", "painted", "screenshot", "made-photo"]) {
    await button(learner, t(`lab.make.${product}.action`)).click();
    await page.getByText(t(`lab.make.${product}.lesson`)).waitFor();
  }
  faults.push(...(await look(page, "made in the lesson")));
  expect(faults).toEqual([]);
});

test("items, ways to check, results and the drill keep to WCAG 2.2 AA and to the window", async () => {
  test.setTimeout(120_000);
  const { page } = host;
  const learner = aLearner(page, pointer, "en");
  const { t } = learner;
  const faults: string[] = [];
  await signUp(learner, "English", "Siti Rahmah");
  await open(page, `${course}/discernment`);
  await button(learner, t("discernment.start")).click();
  for (const number of [1, 2, 3]) {
    await page
      .getByRole("heading", { name: t("discernment.item", { number, count }), exact: true })
      .waitFor();
    await openAll();
    await expect(page.getByText(t("discernment.inspecting"))).toHaveCount(0);
    await openAll();
    faults.push(...(await look(page, `item ${number}`)));
    await openAll(false);
    await judge(learner, number, number);
  }
  await judge(learner, 4, count);
  await openAll();
  faults.push(...(await look(page, "result")));

  await open(page, `${course}/drills/urgent-call`);
  await button(learner, t("drill.begin")).click();
  await pointer.decide(page, 1);
  faults.push(...(await look(page, "in the drill")));
  while (await page.locator("[data-key]").count()) await pointer.decide(page, 1);
  faults.push(...(await look(page, "end of the drill")));
  await button(learner, t("drill.fillCard")).click();
  faults.push(...(await look(page, "call-back card")));
  expect(faults).toEqual([]);
});

for (const { language, ownName } of [
  { language: "th", ownName: "ไทย" },
  { language: "my", ownName: "မြန်မာ" },
]) {
  test(`a report does not scroll sideways at 320 px or at 200 % text in ${language}`, async () => {
    const { page } = host;
    const learner = aLearner(page, pointer, language);
    await signUp(learner, ownName, "Siti");
    await open(page, "inspector");
    await page.getByRole("button").filter({ hasText: "office-desk.jpg" }).click();
    await page.locator("article h2").waitFor();
    await openAll();
    await page.setViewportSize({ width: 320, height: 640 });
    const wide = await overflowOf(page, "report at 320 px");
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.evaluate(() => document.documentElement.style.setProperty("--text-scale", "2"));
    expect([...wide, ...(await overflowOf(page, "report at 200 %"))]).toEqual([]);
  });
}

/** Opens everything that opens by a press, also what comes with it, or closes it. */
async function openAll(isOpen = true): Promise<void> {
  const change = () =>
    host.page.evaluate((wanted) => {
      const others = [...document.querySelectorAll<HTMLDetailsElement>("main details")].filter(
        ({ open }) => open !== wanted,
      );
      for (const other of others) other.open = wanted;
      return others.length;
    }, isOpen);
  await expect.poll(change, { intervals: [50] }).toBe(0);
}
