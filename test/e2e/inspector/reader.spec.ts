import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { open } from "../accessibility.ts";
import { launchHost } from "../hosts.ts";
import { pointer } from "../journey/hand.ts";
import { aLearner, button, signUp } from "../journey/learner.ts";
import { test } from "./inspector-test.ts";
import { choose, expectedOf, expectReport, grownPhoto, practiceCard, practicePath, row } from "./screen.ts";

const file = "market-stall.jpg";

test("the reader comes with the first file, not with the app nor with the screen; nothing leaves the app", async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), "pandu-reader-"));
  const { page, close } = await launchHost("loopback", { dataFolder });
  const asked: URL[] = [];
  page.on("request", (request) => asked.push(new URL(request.url())));
  await page.reload();
  const learner = aLearner(page, pointer, "en");
  await signUp(learner, "English", "Siti Rahmah");
  const { t } = learner;
  const parts = () => asked.filter(({ pathname }) => /lab-worker|\.wasm$/.test(pathname)).length;
  await open(page, "inspector");
  await practiceCard(learner, file).waitFor();
  await page.waitForLoadState("networkidle");
  expect([parts(), page.workers().length]).toEqual([0, 0]);

  await practiceCard(learner, file).click();
  await expectReport(learner, file, expectedOf(file));
  expect([parts(), page.workers().length]).toEqual([2, 1]);
  await choose(learner, practicePath("fruit-and-baskets.jpg"));
  await expectReport(learner, "fruit-and-baskets.jpg", expectedOf("fruit-and-baskets.jpg"));
  await button(learner, t("inspector.print")).click();
  await Promise.all([page.waitForEvent("download"), button(learner, t("inspector.saveHtml")).click()]);
  expect([parts(), page.workers().length]).toEqual([2, 1]);

  const { origin } = new URL(page.url());
  const left = asked.filter((url) => url.origin !== origin && !["blob:", "data:"].includes(url.protocol));
  expect(left.map(String)).toEqual([]);
  await open(page, "about");
  await expect(page.getByText(t("about.offlineBody_zero"))).toBeVisible();
  await close();
  await rm(dataFolder, { recursive: true, force: true });
});

test("the reader ends when the page is left, also in the middle of a file", async ({ visitor, folder }) => {
  const { page } = visitor;
  await practiceCard(visitor, file).click();
  await expectReport(visitor, file, expectedOf(file));
  await choose(visitor, await grownPhoto(folder, "large.jpg", 300_000_000));
  await row(visitor, "large.jpg").getByRole("progressbar").waitFor();
  expect(page.workers()).toHaveLength(1);
  await open(page, "about");
  await expect.poll(() => page.workers().length).toBe(0);
});
