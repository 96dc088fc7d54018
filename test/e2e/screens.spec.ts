import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { faultsOf, open, overflowOf } from "./accessibility.ts";
import { type Host, launchHost } from "./hosts.ts";
import { pointer } from "./journey/hand.ts";
import { aLearner, answer, button, type Learner, signUp } from "./journey/learner.ts";

const course = "courses/spotting-ai-generated-content";
const screens = [
  "",
  "courses",
  course,
  `${course}/lessons/eyes-and-ears/scene`,
  `${course}/lessons/eyes-and-ears/idea`,
  `${course}/lessons/eyes-and-ears/example`,
  `${course}/lessons/provenance-markings/markings`,
  `${course}/lessons/eyes-and-ears/summary`,
  `${course}/lessons/eyes-and-ears/plan`,
  `${course}/lessons/in-the-lab/five-files`,
  `${course}/lessons/in-the-lab/make-it`,
  `${course}/job-aid`,
  `${course}/workshop`,
  `${course}/drills/urgent-call`,
  `${course}/discernment`,
  `${course}/discernment`,
  "coverage",
  "courses/responsible-ai-in-public-service/lessons/in-over-or-out/activity",
  `${course}/certificate`,
  `${course}/test/pre`,
  "inspector",
  "review",
  "progress",
  "records",
  "search",
  "settings",
  "restore",
  "about",
  "nowhere",
];
/** One page of each kind of question. */
const questions = [
  "eyes-and-ears/check-1",
  "eyes-and-ears/activity",
  "eyes-and-ears/check-2",
  "look-sideways/check-1",
  "look-sideways/activity",
  "provenance-markings/check-1",
  "provenance-markings/activity",
  "in-the-lab/check-1",
  "in-the-lab/activity",
  "the-urgent-call/activity",
];
/** The kinds that only other courses have. */
const otherQuestions = [
  "courses/responsible-ai-in-public-service/lessons/how-likely-how-bad/activity",
  "courses/responsible-ai-in-public-service/lessons/explaining-a-decision/check-1",
];

const allQuestions = [...questions.map((question) => `${course}/lessons/${question}`), ...otherQuestions];

let dataFolder: string;
let host: Host;
test.beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "pandu-screens-"));
  host = await launchHost("loopback", { dataFolder });
});
test.afterEach(async () => {
  await host.close();
  await rm(dataFolder, { recursive: true, force: true });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`no screen breaks a rule of WCAG 2.2 AA in ${colorScheme}`, async () => {
    test.setTimeout(180_000);
    const { page } = host;
    await page.emulateMedia({ colorScheme });
    const learner = aLearner(page, pointer, "en");
    await page.getByRole("heading", { level: 1 }).waitFor();
    const faults = await faultsOf(page, "welcome");
    await signUp(learner, "English", "Siti Rahmah");
    for (const screen of screens) {
      await open(page, screen);
      faults.push(...(await faultsOf(page, screen)));
    }
    for (const question of allQuestions) {
      await open(page, question);
      faults.push(...(await faultsOf(page, question)));
      await answer(learner, false);
      await button(learner, learner.t("lesson.check")).click();
      await page.getByRole("button", { name: learner.t("lesson.tryAgain") }).waitFor();
      faults.push(...(await faultsOf(page, `${question}, checked`)));
    }
    expect(faults).toEqual([]);
  });
}

for (const { language, ownName } of [
  { language: "en", ownName: "English" },
  { language: "th", ownName: "ไทย" },
  { language: "my", ownName: "မြန်မာ" },
]) {
  test(`nothing scrolls sideways at 320 px or at 200 % text in ${language}`, async () => {
    const { page } = host;
    await page.setViewportSize({ width: 320, height: 640 });
    const learner = aLearner(page, pointer, language);
    await signUp(learner, ownName, "Siti");
    const wide = await sidewaysScreens(learner, "at 320 px");
    await page.setViewportSize({ width: 1366, height: 768 });
    await open(page, "settings");
    await page.getByText(learner.t("settings.percent", { value: 200 })).click();
    wide.push(...(await sidewaysScreens(learner, "at 200 %")));
    expect(wide).toEqual([]);
  });
}

async function sidewaysScreens({ page }: Learner, when: string): Promise<string[]> {
  const wide: string[] = [];
  for (const screen of [...screens, ...allQuestions]) {
    await open(page, screen);
    wide.push(...(await overflowOf(page, `${screen} ${when}`)));
  }
  return wide;
}
