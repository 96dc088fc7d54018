import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { launchStandIn } from "../../stand-in/launch.ts";
import { open } from "../accessibility.ts";
import { pointer } from "../journey/hand.ts";
import { aLearner, button, signUp } from "../journey/learner.ts";
import { test } from "./inspector-test.ts";
import { choose, expectedOf, expectReport, practiceCard, practicePath } from "./screen.ts";

test("over the desktop app's own scheme the reader starts, reads files and saves a report, and nothing escapes", async ({
  folder,
}) => {
  const { page, dialogs, escapes, close } = await launchStandIn({ dataFolder: join(folder, "data") });
  const learner = aLearner(page, pointer, "en");
  const { t } = learner;
  await signUp(learner, "English", "Siti Rahmah");
  await open(page, "inspector");
  await practiceCard(learner, "market-stall.jpg").click();
  await expectReport(learner, "market-stall.jpg", expectedOf("market-stall.jpg"));
  await choose(learner, practicePath("garden-beds.png"));
  await expectReport(learner, "garden-beds.png", expectedOf("garden-beds.png"));
  dialogs.savePath = join(folder, "report.html");
  await button(learner, t("inspector.saveHtml")).click();
  await expect(page.getByText(t("inspector.savedAs", { file: dialogs.savePath }))).toBeVisible();
  expect(await readFile(dialogs.savePath, "utf8")).toContain("garden-beds.png");
  expect(page.workers()).toHaveLength(1);
  expect(escapes).toEqual([]);
  await close();
});
