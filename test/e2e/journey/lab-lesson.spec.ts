import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import type { Headline } from "../../../renderer/domain/provenance/headline.ts";
import { open } from "../accessibility.ts";
import { type Host, launchHost } from "../hosts.ts";
import { expectAnswer, expectedOf, expectReport, practiceCard, report } from "../inspector/screen.ts";
import { lessons } from "./course.ts";
import { keyboard, pointer } from "./hand.ts";
import { aLearner, button, type Learner, signUp } from "./learner.ts";

const lesson = "courses/spotting-ai-generated-content/lessons/in-the-lab";

let dataFolder: string;
let host: Host;
test.beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "pandu-lab-"));
  host = await launchHost("loopback", { dataFolder });
});
test.afterEach(async () => {
  await host.close();
  await rm(dataFolder, { recursive: true, force: true });
});

/** What the learner makes, and what the inspector says of it. */
const products: readonly (readonly [product: string, headline: Headline])[] = [
  [
    "sealed-drawing",
    {
      answer: "unvouched",
      claims: "other-origin",
      why: "practice",
      signer: "Pandu practice drawing program (not a real program)",
    },
  ],
  ["painted", { answer: "broken", signer: "Pandu practice drawing program (not a real program)" }],
  ["screenshot", { answer: "silent", isSealChecked: true }],
  [
    "made-photo",
    {
      answer: "unvouched",
      claims: "camera",
      why: "practice",
      signer: "Pandu practice camera (not a real camera)",
    },
  ],
];

for (const { how, hand } of [
  { how: "by pointer", hand: pointer },
  { how: "by keys alone", hand: keyboard },
]) {
  test(`the files of the lesson are inspected and pictures sealed, broken and stripped ${how}`, async () => {
    const learner = aLearner(host.page, hand, "en");
    await signUp(learner, "English", "Siti Rahmah");
    await inspectFiles(learner);
    await makeAndBreak(learner);
    await open(host.page, "about");
    await expect.poll(() => host.page.workers().length).toBe(0);
  });
}

test("a report in a lesson is laid out at once, also in a narrow window", async () => {
  const { page } = host;
  const learner = aLearner(page, pointer, "en");
  await signUp(learner, "English", "Siti Rahmah");
  await open(page, `${lesson}/five-files`);
  await practiceCard(learner, "river-bridge.jpg").click();
  await expectReport(learner, "river-bridge.jpg", expectedOf("river-bridge.jpg"));
  for (const width of [1366, 900, 320]) {
    await page.setViewportSize({ width, height: 700 });
    const milliseconds = await page.evaluate(() => {
      const { style } = document.documentElement;
      const began = performance.now();
      style.setProperty("--text-scale", "1.25");
      document.body.getBoundingClientRect();
      style.removeProperty("--text-scale");
      document.body.getBoundingClientRect();
      return performance.now() - began;
    });
    expect(milliseconds, `${width} px`).toBeLessThan(1000);
  }
});

async function inspectFiles(learner: Learner): Promise<void> {
  const { page, hand } = learner;
  await open(page, `${lesson}/five-files`);
  const files = lessons.flatMap(({ steps }) =>
    steps.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "inspection" ? block.files : [])),
    ),
  );
  expect(files).toHaveLength(5);
  for (const file of files) {
    await hand.press(practiceCard(learner, file));
    await expectReport(learner, file, expectedOf(file));
    await expect(report(learner).getByRole("heading", { level: 2 })).toBeFocused();
  }
}

async function makeAndBreak(learner: Learner): Promise<void> {
  const { page, hand, t } = learner;
  await open(page, `${lesson}/make-it`);
  const action = (product: string) => button(learner, t(`lab.make.${product}.action`));
  await expect(action("painted")).toBeDisabled();
  for (const [product, headline] of products) {
    await hand.press(action(product));
    const step = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("heading", { name: t(`lab.make.${product}.title`) }) });
    await expect(step).toContainText(t(`lab.make.${product}.lesson`));
    await expect(action(product)).toBeFocused();
    await expectAnswer(learner, step.locator("section"), headline);
  }
}
