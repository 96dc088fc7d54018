import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { type Host, type HostKind, hostsHere, launchHost } from "../hosts.ts";
import { course } from "./course.ts";
import { type Hand, keyboard, pointer } from "./hand.ts";
import { aLearner, answerTest, button, type Learner, link, settled, signUp, studyLesson } from "./learner.ts";

const languages = [
  { language: "en", ownName: "English", name: "Siti Rahmah" },
  { language: "ms", ownName: "Bahasa Melayu", name: "Ahmad bin Salleh" },
  { language: "th", ownName: "ไทย", name: "สมชาย วงศ์ดี" },
  { language: "my", ownName: "မြန်မာ", name: "မေသူ" },
] as const;

const hands: readonly { readonly how: string; readonly hand: Hand }[] = [
  { how: "by pointer", hand: pointer },
  { how: "by keyboard alone", hand: keyboard },
];

let dataFolder: string;
test.beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "pandu-journey-"));
});
test.afterEach(() => rm(dataFolder, { recursive: true, force: true }));

for (const { language, ownName, name } of languages) {
  for (const { how, hand } of hands) {
    test(`a learner goes the whole way in ${language} ${how}`, async () => {
      test.setTimeout(240_000);
      const host = await launchHost(how === "by pointer" ? "loopback" : "stand-in", { dataFolder });
      const learner = aLearner(host.page, hand, language);
      await signUp(learner, ownName, name);
      await takePretest(learner);
      await studyAll(learner);
      await passFinal(learner);
      await seeCertificate(learner, name);
      await settled(learner);
      await host.close();
      await standsWhereLeft(host.kind, learner, name);
    });
  }
}

/** The pre-test from the course page, half answered; the rest counts as wrong. */
async function takePretest(learner: Learner): Promise<void> {
  const { page, hand, t } = learner;
  await hand.press(page.locator(`main a[href="#/courses/${course.id}"]`).first());
  await hand.press(link(learner, t("course.takePretest")));
  await hand.press(button(learner, t("test.start")));
  await answerTest(learner, (_, number) => number <= 4);
  await hand.press(button(learner, t("test.handIn")));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    t("test.preResult", { points: 4, of: 12 }),
  );
  await expect(page.getByText(t("test.reasons"))).toHaveCount(0);
  await hand.press(link(learner, t("test.toLessons")));
}

async function studyAll(learner: Learner): Promise<void> {
  const { page, hand } = learner;
  const [first] = course.lessons;
  await hand.press(page.locator(`a[href$="/lessons/${first}"]`).first());
  for (const [index, lesson] of course.lessons.entries()) {
    await studyLesson(learner, lesson);
    const next = course.lessons[index + 1];
    if (next !== undefined) await hand.press(page.locator(`a[href$="/lessons/${next}"]`).first());
  }
}

async function passFinal(learner: Learner): Promise<void> {
  const { page, hand, t } = learner;
  await hand.press(link(learner, t("lesson.toTest")));
  await hand.press(button(learner, t("test.start")));
  await answerTest(learner, () => true);
  await hand.press(button(learner, t("test.handIn")));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    t("test.passedTitle", { points: 12, of: 12 }),
  );
  await hand.press(button(learner, t("test.reasons")));
  await expect(page.locator("[data-item]")).toHaveCount(12);
}

async function seeCertificate(learner: Learner, name: string): Promise<void> {
  const { page, hand, t } = learner;
  await hand.press(link(learner, t("test.certificate")));
  const sheet = page.getByRole("article");
  await expect(sheet).toContainText(name);
  await expect(sheet).toContainText(t("certificate.scoreOf", { points: 12, of: 12, passMark: 10 }));
  await expect(sheet).toContainText(t("certificate.honest"));
}

/** After closing and reopening: the same person, everything passed, both scores side by side. */
async function standsWhereLeft(kind: HostKind, { hand, language }: Learner, name: string): Promise<void> {
  const host: Host = await launchHost(kind, { dataFolder });
  const learner = aLearner(host.page, hand, language);
  const { page, t } = learner;
  await hand.press(page.getByRole("button", { name }));
  await hand.press(link(learner, t("shell.progress")));
  const row = page.getByRole("row").filter({ has: page.locator(`a[href="#/courses/${course.id}"]`) });
  await expect(row).toContainText(t("progress.score", { points: 4, of: 12 }));
  await expect(row).toContainText(t("progress.score", { points: 12, of: 12 }));
  await host.close();
}

test("the same way runs on real Electron where its binary is", async () => {
  test.skip(!(await hostsHere()).includes("electron"), "Electron's binary is not on this machine");
  test.setTimeout(240_000);
  const host = await launchHost("electron", { dataFolder });
  const learner = aLearner(host.page, pointer, "en");
  await signUp(learner, "English", "Siti Rahmah");
  await takePretest(learner);
  await studyAll(learner);
  await passFinal(learner);
  await host.close();
});
