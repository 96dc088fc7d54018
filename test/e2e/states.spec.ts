import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { faultsOf, open, overflowOf } from "./accessibility.ts";
import { type Host, launchHost } from "./hosts.ts";
import { course } from "./journey/course.ts";
import { pointer } from "./journey/hand.ts";
import {
  aLearner,
  answer,
  answerTest,
  button,
  type Learner,
  link,
  settled,
  signUp,
  studyLesson,
} from "./journey/learner.ts";

const coursePage = "courses/spotting-ai-generated-content";

let dataFolder: string;
let host: Host;
test.beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "pandu-states-"));
  host = await launchHost("loopback", { dataFolder });
});
test.afterEach(async () => {
  await host.close();
  await rm(dataFolder, { recursive: true, force: true });
});

/** Looks at what is on the screen in both colour schemes, and for anything too wide in a narrow window. */
async function look({ page }: Learner, state: string): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    faults.push(...(await faultsOf(page, `${state}, ${colorScheme}`)));
  }
  await page.setViewportSize({ width: 320, height: 640 });
  faults.push(...(await overflowOf(page, `${state}, 320 px`)));
  await page.setViewportSize({ width: 1366, height: 768 });
  return faults;
}

test("the people of a PC and all dialogs keep to WCAG 2.2 AA and to the window", async () => {
  test.setTimeout(120_000);
  const learner = aLearner(host.page, pointer, "en");
  const { page, t } = learner;
  const faults: string[] = [];
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.locator('button[aria-haspopup="dialog"]').first().click();
  await page.getByRole("dialog").waitFor();
  faults.push(...(await look(learner, "languages")));
  await page.keyboard.press("Escape");
  await signUp(learner, "English", "Siti Rahmah");

  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  faults.push(...(await look(learner, "shortcuts")));
  await page.keyboard.press("Escape");

  await open(page, "settings");
  await page.getByLabel(t("settings.passphrase")).fill("kopi tubruk");
  await button(learner, t("settings.protect")).click();
  await page.getByRole("dialog").waitFor();
  faults.push(...(await look(learner, "recovery code")));
  await button(learner, t("settings.codeDone")).last().click();

  await page
    .getByRole("button", { name: /Siti Rahmah/ })
    .first()
    .click();
  await page.getByRole("dialog").waitFor();
  faults.push(...(await look(learner, "person")));
  await page.getByRole("button", { name: new RegExp(t("shell.lock")) }).click();
  await page.getByRole("heading", { name: t("people.who") }).waitFor();
  faults.push(...(await look(learner, "people, one locked")));
  await page.getByRole("button", { name: /Siti Rahmah/ }).click();
  await page.getByRole("dialog").waitFor();
  faults.push(...(await look(learner, "passphrase")));
  expect(faults).toEqual([]);
});

test("what comes after a test, a lesson and two weeks keeps to WCAG 2.2 AA and to the window", async () => {
  test.setTimeout(240_000);
  const learner = aLearner(host.page, pointer, "en");
  const { page, t } = learner;
  const faults: string[] = [];
  await signUp(learner, "English", "Siti Rahmah");
  await open(page, coursePage);
  await button(learner, t("course.skipPretest")).click();
  for (const lesson of course.lessons) {
    await open(page, `${coursePage}/lessons/${lesson}/plan`);
    await button(learner, t("blocks.adopt")).click();
    await open(page, `${coursePage}/lessons/${lesson}`);
    await studyLesson(learner, lesson);
  }
  faults.push(...(await look(learner, "lesson done")));
  await open(page, `${coursePage}/test/final`);
  faults.push(...(await look(learner, "before the test")));
  await button(learner, t("test.start")).click();
  await page.locator("[data-item]").waitFor();
  faults.push(...(await look(learner, "test question")));
  await answerTest(learner, (objective) => objective !== "call-back");
  faults.push(...(await look(learner, "test overview")));
  await button(learner, t("test.handIn")).click();
  await page.getByRole("heading", { name: t("test.failedTitle", { points: 10, of: 12 }) }).waitFor();
  faults.push(...(await look(learner, "failed")));
  await open(page, coursePage);
  faults.push(...(await look(learner, "redo first")));
  await open(page, `${coursePage}/lessons/the-urgent-call`);
  await studyLesson(learner, "the-urgent-call");
  await open(page, `${coursePage}/test/final`);
  await button(learner, t("test.start")).click();
  await answerTest(learner, () => true);
  await button(learner, t("test.handIn")).click();
  await page.getByRole("heading", { name: t("test.passedTitle", { points: 12, of: 12 }) }).waitFor();
  faults.push(...(await look(learner, "passed, with reasons")));
  await link(learner, t("test.certificate")).click();
  await page.getByRole("article").waitFor();
  faults.push(...(await look(learner, "certificate")));
  await open(page, "search");
  await page.getByRole("searchbox").fill("voice");
  await page.locator("main li").first().waitFor();
  faults.push(...(await look(learner, "search results")));
  await settled(learner);
  await host.close();

  host = await launchHost("loopback", { dataFolder, now: new Date(Date.now() + 15 * 24 * 60 * 60 * 1000) });
  const again = aLearner(host.page, pointer, "en");
  await again.page.getByRole("button", { name: "Siti Rahmah" }).click();
  await link(again, t("home.reviewNow")).waitFor();
  faults.push(...(await look(again, "home with reviews due")));
  await open(again.page, "review");
  faults.push(...(await look(again, "plan under review")));
  for (let plans = 0; plans < course.lessons.length; plans += 1) {
    await button(again, t("review.did")).first().click();
  }
  await again.page.locator("[data-item]").waitFor();
  await answer(again, true);
  await button(again, t("review.check")).click();
  faults.push(...(await look(again, "review checked")));
  expect(faults).toEqual([]);
});
