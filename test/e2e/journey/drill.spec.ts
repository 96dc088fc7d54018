import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { drillSchema, type Story } from "../../../renderer/domain/drill/drill.ts";
import { walkDrill } from "../../../renderer/domain/drill/walk-drill.ts";
import { open } from "../accessibility.ts";
import { type Host, launchHost } from "../hosts.ts";
import { besideTheSheet, countPrints } from "../printing.ts";
import { keyboard, pointer } from "./hand.ts";
import { aLearner, button, link, settled, signUp } from "./learner.ts";

const coursePage = "courses/spotting-ai-generated-content";
const name = "Siti Rahmah";

let dataFolder: string;
let host: Host;
test.beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "pandu-drill-"));
  host = await launchHost("loopback", { dataFolder });
});
test.afterEach(async () => {
  await host.close();
  await rm(dataFolder, { recursive: true, force: true });
});

test("a drill is played by keys alone, and its card is kept for the next time", async () => {
  const { page } = host;
  const learner = aLearner(page, keyboard, "en");
  const { t, hand } = learner;
  await signUp(learner, "English", name);
  await open(page, coursePage);
  await hand.press(link(learner, t("drill.open")));
  await hand.press(button(learner, t("drill.begin")));
  // Whichever story was drawn: first choices lead to one of its ends.
  while (await page.locator("[data-key]").count()) await hand.decide(page, 1);
  await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("four steps");
  await hand.press(button(learner, t("drill.fillCard")));
  const second = page.getByRole("textbox", { name: t("drill.cardLine.second") });
  await hand.write(second, "Dara, room 12");
  await expect(page.getByRole("article")).toContainText("Dara, room 12");
  await open(page, coursePage);
  await expect(page.getByText(/^about 5 minutes · Played 1 time/)).toBeVisible();

  await settled(learner);
  await page.reload();
  await hand.press(button(learner, name));
  await expect(page.getByRole("navigation", { name: t("shell.navigation") })).toBeVisible();
  await open(page, `${coursePage}/drills/urgent-call`);
  await hand.press(button(learner, t("drill.card")));
  await expect(second).toHaveValue("Dara, room 12");
});

test("each of the three stories can be ended with all four steps, and the card is printed alone", async () => {
  const { page } = host;
  const learner = aLearner(page, pointer, "en");
  const { t } = learner;
  await signUp(learner, "English", name);
  await open(page, `${coursePage}/drills/urgent-call`);
  await button(learner, t("drill.begin")).click();
  const played: string[] = [];
  for (let round = 1; round <= drill.stories.length; round += 1) {
    const title = await page.getByRole("heading", { level: 1 }).textContent();
    const story = drill.stories.find(({ id }) => words.stories[id]?.title === title);
    if (story === undefined) throw new Error(`no story is called ${title}`);
    played.push(story.id);
    for (const number of numbersToAllSteps(story)) await pointer.decide(page, number);
    await expect(page.getByRole("heading", { name: t("drill.tookAll") })).toBeVisible();
    await expect(page.locator("li[data-taken=true]")).toHaveCount(4);
    if (round < drill.stories.length) await button(learner, t("drill.another")).click();
  }
  expect(new Set(played).size).toBe(3);

  await button(learner, t("drill.fillCard")).click();
  await page.getByRole("textbox", { name: t("drill.cardLine.finance") }).fill("Bank counter 3, 021 555");
  expect(await countPrints(page, () => button(learner, t("drill.print")).click())).toBe(1);
  await page.emulateMedia({ media: "print" });
  await expect(besideTheSheet(page)).toHaveCount(0);
  await expect(page.getByRole("article")).toContainText("Bank counter 3, 021 555");
  for (const step of ["stop", "saved-number", "second-person", "report"]) {
    await expect(page.getByRole("article")).toContainText(t(`drill.sheetStep.${step}`));
  }
});

const folder = join(import.meta.dirname, "../../..", coursePage);
const drill = drillSchema.parse(readJson("drills/urgent-call.json"));
const words = readJson("locales/en/drill-urgent-call.json") as {
  readonly stories: Readonly<Record<string, { readonly title: string }>>;
};

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), "utf8"));
}

/** The shortest way through a story on which nothing of the procedure is missed, as numbers of choices. */
function numbersToAllSteps(story: Story): number[] {
  const open: { choices: string[]; numbers: number[] }[] = [{ choices: [], numbers: [] }];
  for (let next = open.shift(); next; next = open.shift()) {
    const { choices, numbers } = next;
    const walk = walkDrill(story, choices);
    if (walk.isEnded && walk.missed.length === 0) return numbers;
    open.push(
      ...walk.choices.map((choice, at) => ({
        choices: [...choices, choice],
        numbers: [...numbers, at + 1],
      })),
    );
  }
  throw new Error(`no way through ${story.id} takes all four steps`);
}
