import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { open } from "../accessibility.ts";
import { type Host, launchHost } from "../hosts.ts";
import { courses, type KeyedCourse } from "./course.ts";
import { pointer } from "./hand.ts";
import { aLearner, answerTest, button, type Learner, link, signUp, studyLesson } from "./learner.ts";

let dataFolder: string;
let host: Host;
test.beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "pandu-curriculum-"));
  host = await launchHost("loopback", { dataFolder });
});
test.afterEach(async () => {
  await host.close();
  await rm(dataFolder, { recursive: true, force: true });
});

// The pre-test, a final test that fails and one that passes each have a form of their own: so every item is met.
for (const [id, keyed] of courses) {
  test(`every lesson and every item of ${id} can be gone through, and the course be passed`, async () => {
    test.setTimeout(240_000);
    const learner = aLearner(host.page, pointer, "en");
    const { page, t } = learner;
    await page.emulateMedia({ reducedMotion: "reduce" });
    const coursePage = `courses/${id}`;
    await signUp(learner, "English", "Siti Rahmah");
    await open(page, `${coursePage}/test/pre`);
    await button(learner, t("test.start")).click();
    await answerTest(learner, () => true, id);
    await button(learner, t("test.handIn")).click();
    await page.getByRole("heading", { name: t("test.preResult", { points: 12, of: 12 }) }).waitFor();
    for (const { id: lesson } of keyed.lessons) {
      await open(page, `${coursePage}/lessons/${lesson}`);
      await studyLesson(learner, lesson, id);
    }

    const [missed, other] = keyed.course.objectives.map((objective) => objective.id);
    await open(page, `${coursePage}/test/final`);
    await button(learner, t("test.start")).click();
    await answerTest(learner, (objective) => objective !== missed && objective !== other, id);
    await button(learner, t("test.handIn")).click();
    await page.getByRole("heading", { name: t("test.failedTitle", { points: 8, of: 12 }) }).waitFor();
    await redo(learner, keyed, [missed ?? "", other ?? ""]);

    await open(page, coursePage);
    await link(learner, t("course.tryAgain")).click();
    await button(learner, t("test.start")).click();
    await answerTest(learner, () => true, id);
    await button(learner, t("test.handIn")).click();
    await page.getByRole("heading", { name: t("test.passedTitle", { points: 12, of: 12 }) }).waitFor();
    await button(learner, t("test.reasons")).click();
    await expect(page.locator("[data-item]")).toHaveCount(12);
    await open(page, `${coursePage}/job-aid`);
  });
}

/** Goes again through the lessons that check the objectives missed. */
async function redo(learner: Learner, { course, lessons }: KeyedCourse, missed: readonly string[]) {
  const checking = lessons.filter(({ steps }) =>
    steps.some(({ blocks }) =>
      blocks.some((block) => block.kind === "item" && missed.includes(block.item.objective)),
    ),
  );
  for (const { id } of checking) {
    await open(learner.page, `courses/${course.id}/lessons/${id}`);
    await studyLesson(learner, id, course.id);
  }
}
