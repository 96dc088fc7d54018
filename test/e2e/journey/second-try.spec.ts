import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { type Host, launchHost } from "../hosts.ts";
import { course } from "./course.ts";
import { pointer } from "./hand.ts";
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
} from "./learner.ts";

const name = "Siti Rahmah";
const coursePage = "#/courses/spotting-ai-generated-content";

let dataFolder: string;
let host: Host;
test.beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "pandu-journey-"));
  host = await launchHost("loopback", { dataFolder });
});
test.afterEach(async () => {
  await host.close();
  await rm(dataFolder, { recursive: true, force: true });
});

test("a learner who misses what must not be missed redoes its checks and passes on another form", async () => {
  test.setTimeout(180_000);
  const learner = aLearner(host.page, pointer, "en");
  const { page, t } = learner;
  await signUp(learner, "English", name);
  await open(learner, coursePage);
  await button(learner, t("course.skipPretest")).click();
  for (const lesson of course.lessons) {
    await open(learner, `${coursePage}/lessons/${lesson}`);
    await studyLesson(learner, lesson);
  }
  await open(learner, `${coursePage}/test/final`);
  await button(learner, t("test.start")).click();
  const firstForm = await formOnPage(learner);
  await answerTest(learner, (objective) => objective !== "call-back");
  await button(learner, t("test.handIn")).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    t("test.failedTitle", { points: 10, of: 12 }),
  );
  await expect(page.getByText(t("test.missedBody"))).toBeVisible();
  await expect(page.locator("[data-item]")).toHaveCount(0);

  await open(learner, coursePage);
  await expect(page.getByText(t("course.redoFirst"))).toBeVisible();
  await expect(link(learner, t("course.tryAgain"))).toHaveCount(0);
  await open(learner, `${coursePage}/lessons/the-urgent-call`);
  await studyLesson(learner, "the-urgent-call");
  await open(learner, coursePage);
  await link(learner, t("course.tryAgain")).click();
  await button(learner, t("test.start")).click();
  expect(await formOnPage(learner)).not.toBe(firstForm);
  await answerTest(learner, () => true);
  await button(learner, t("test.handIn")).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    t("test.passedTitle", { points: 12, of: 12 }),
  );
  await link(learner, t("test.certificate")).click();
  await expect(page.getByRole("article")).toContainText(t("certificate.firstScore", { points: 10, of: 12 }));
});

test("a test goes on at the question where the power went, also when the browser's own data are gone", async () => {
  const learner = aLearner(host.page, pointer, "en");
  const { t } = learner;
  await signUp(learner, "English", name);
  await open(learner, `${coursePage}/test/pre`);
  await button(learner, t("test.start")).click();
  for (const number of [1, 2, 3]) {
    await learner.page.getByRole("heading", { name: t("test.question", { number, count: 12 }) }).waitFor();
    await answer(learner, true);
    await button(learner, t("test.continue")).click();
  }
  await settled(learner);
  await host.kill();
  await rm(join(dataFolder, "browser"), { recursive: true, force: true });

  host = await launchHost("loopback", { dataFolder });
  const again = aLearner(host.page, pointer, "en");
  await again.page.getByRole("button", { name }).click();
  await link(again, t("home.continue")).click();
  await expect(
    again.page.getByRole("heading", { name: t("test.question", { number: 4, count: 12 }) }),
  ).toBeVisible();
});

test("checks and plans come back for review two weeks later", async () => {
  const learner = aLearner(host.page, pointer, "en");
  const { t } = learner;
  await signUp(learner, "English", name);
  const [first = ""] = course.lessons;
  await open(learner, `${coursePage}/lessons/${first}/plan`);
  await button(learner, t("blocks.adopt")).click();
  await open(learner, `${coursePage}/lessons/${first}`);
  await studyLesson(learner, first);
  await settled(learner);
  await host.close();

  const later = new Date(Date.now() + 15 * 24 * 60 * 60 * 1000);
  host = await launchHost("loopback", { dataFolder, now: later });
  const again = aLearner(host.page, pointer, "en");
  await again.page.getByRole("button", { name }).click();
  await link(again, t("home.reviewNow")).click();
  await button(again, t("review.did")).click();
  for (let number = 2; number <= 4; number += 1) {
    await again.page.getByRole("heading", { name: t("review.count", { number, count: 4 }) }).waitFor();
    await answer(again, true);
    await button(again, t("review.check")).click();
    await button(again, t("review.continue")).click();
  }
  await expect(again.page.getByText(t("review.doneBody", { right: 3, all: 3 }))).toBeVisible();
});

async function open({ page }: Learner, hash: string): Promise<void> {
  await page.evaluate((wanted) => {
    window.location.hash = wanted;
  }, hash);
  await page.locator("main h1").first().waitFor();
}

/** The letter of the form that the question on the page belongs to. */
async function formOnPage({ page }: Learner): Promise<string | undefined> {
  const id = await page.locator("[data-item]").getAttribute("data-item");
  return id?.[0];
}
