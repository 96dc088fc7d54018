import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { look, open } from "./accessibility.ts";
import { type Host, launchHost } from "./hosts.ts";
import { course } from "./journey/course.ts";
import { pointer } from "./journey/hand.ts";
import {
  aLearner,
  answer,
  answerTest,
  button,
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

test("the people of a PC and all dialogs keep to WCAG 2.2 AA and to the window", async () => {
  test.setTimeout(120_000);
  const learner = aLearner(host.page, pointer, "en");
  const { page, t } = learner;
  const faults: string[] = [];
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.locator('button[aria-haspopup="dialog"]').first().click();
  await page.getByRole("dialog").waitFor();
  faults.push(...(await look(page, "languages")));
  await page.keyboard.press("Escape");
  await signUp(learner, "English", "Siti Rahmah");

  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  faults.push(...(await look(page, "shortcuts")));
  await page.keyboard.press("Escape");

  await open(page, "settings");
  await page.getByLabel(t("settings.passphrase")).fill("kopi tubruk");
  await button(learner, t("settings.protect")).click();
  await page.getByRole("dialog").waitFor();
  faults.push(...(await look(page, "recovery code")));
  await button(learner, t("settings.codeDone")).last().click();

  await page
    .getByRole("button", { name: /Siti Rahmah/ })
    .first()
    .click();
  await page.getByRole("dialog").waitFor();
  faults.push(...(await look(page, "person")));
  await page.getByRole("button", { name: new RegExp(t("shell.lock")) }).click();
  await page.getByRole("heading", { name: t("people.who") }).waitFor();
  faults.push(...(await look(page, "people, one locked")));
  await page.getByRole("button", { name: /Siti Rahmah/ }).click();
  await page.getByRole("dialog").waitFor();
  faults.push(...(await look(page, "passphrase")));
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
  faults.push(...(await look(page, "lesson done")));
  await open(page, `${coursePage}/test/final`);
  faults.push(...(await look(page, "before the test")));
  await button(learner, t("test.start")).click();
  await page.locator("[data-item]").waitFor();
  faults.push(...(await look(page, "test question")));
  await answerTest(learner, (objective) => objective !== "call-back");
  faults.push(...(await look(page, "test overview")));
  await button(learner, t("test.handIn")).click();
  await page.getByRole("heading", { name: t("test.failedTitle", { points: 10, of: 12 }) }).waitFor();
  faults.push(...(await look(page, "failed")));
  await open(page, coursePage);
  faults.push(...(await look(page, "redo first")));
  await open(page, `${coursePage}/lessons/the-urgent-call`);
  await studyLesson(learner, "the-urgent-call");
  await open(page, `${coursePage}/test/final`);
  await button(learner, t("test.start")).click();
  await answerTest(learner, () => true);
  await button(learner, t("test.handIn")).click();
  await page.getByRole("heading", { name: t("test.passedTitle", { points: 12, of: 12 }) }).waitFor();
  faults.push(...(await look(page, "passed, with reasons")));
  await link(learner, t("test.certificate")).click();
  await page.getByRole("article").waitFor();
  faults.push(...(await look(page, "certificate")));
  await open(page, "search");
  await page.getByRole("searchbox").fill("voice");
  await page.locator("main li").first().waitFor();
  faults.push(...(await look(page, "search results")));
  await settled(learner);
  await host.close();

  host = await launchHost("loopback", { dataFolder, now: new Date(Date.now() + 15 * 24 * 60 * 60 * 1000) });
  const again = aLearner(host.page, pointer, "en");
  await again.page.getByRole("button", { name: "Siti Rahmah" }).click();
  await link(again, t("home.reviewNow")).waitFor();
  faults.push(...(await look(again.page, "home with reviews due")));
  await open(again.page, "review");
  faults.push(...(await look(again.page, "plan under review")));
  for (let plans = 0; plans < course.lessons.length; plans += 1) {
    await button(again, t("review.did")).first().click();
  }
  await again.page.locator("[data-item]").waitFor();
  await answer(again, true);
  await button(again, t("review.check")).click();
  faults.push(...(await look(again.page, "review checked")));
  expect(faults).toEqual([]);
});
