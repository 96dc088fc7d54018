import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { sureness } from "../../../renderer/domain/event/sureness.ts";
import { sureWords } from "../../../renderer/player/item/sureness.ts";
import { open } from "../accessibility.ts";
import { type Host, launchHost } from "../hosts.ts";
import { type Hand, keyboard, pointer } from "./hand.ts";
import { lettersOf } from "./claims.ts";
import { count, type Given, judge } from "./judging.ts";
import { aLearner, button, type Learner, link, settled, signUp } from "./learner.ts";
import { plantStudied } from "./plant-studied.ts";

const coursePage = "courses/spotting-ai-generated-content";
const name = "Siti Rahmah";
const fifteenDays = 15 * 24 * 60 * 60 * 1000;

let dataFolder: string;
let host: Host;
test.beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "pandu-discernment-"));
  host = await launchHost("loopback", { dataFolder });
});
test.afterEach(async () => {
  await host.close();
  await rm(dataFolder, { recursive: true, force: true });
});

test("the discernment test is taken before the course, after it, and two weeks later through Review", async () => {
  test.setTimeout(240_000);
  const learner = aLearner(host.page, pointer, "en");
  await signUp(learner, "English", name);
  const before = await takeFirst(learner);
  await expectResult(learner, before);
  await expect(learner.page.getByText(learner.t("discernment.reasonsLater"))).toBeVisible();
  await expect(learner.page.locator("details h3")).toHaveCount(0);
  await settled(learner);
  await host.close();

  const again = await comeBack(keyboard, { before: plantStudied });
  const { t } = again;
  await open(again.page, coursePage);
  await again.hand.press(link(again, t("discernment.card.take", { count })));
  await again.hand.press(button(again, t("discernment.start")));
  const after = await judge(again, 1, count);
  await expectResult(again, after);
  await expectReasons(again, after);
  await again.hand.press(button(again, t("discernment.occasion.before")));
  await expectReasons(again, before);
  await settled(again);
  await host.close();

  const later = await comeBack(pointer, { now: new Date(Date.now() + fifteenDays) });
  await link(later, t("home.reviewNow")).click();
  await link(later, t("review.discernmentOpen")).click();
  await button(later, t("discernment.start")).click();
  const third = await judge(later, 1, count);
  await expectResult(later, third);
  await expectReasons(later, third);
  await expect(later.page.getByText(t("discernment.allDone"))).toBeVisible();
  await expect(tableOf(later, "discernment.compare").getByRole("row")).toHaveCount(4);

  const forms = [before, after, third].map((given) => new Set(given.map(({ form }) => form)));
  expect(forms.map(({ size }) => size)).toEqual([1, 1, 1]);
  expect(new Set(forms.flatMap((form) => [...form])).size).toBe(3);
});

type Meanwhile = { readonly now?: Date; readonly before?: (page: Page) => Promise<void> };

async function comeBack(hand: Hand, { before, ...meanwhile }: Meanwhile): Promise<Learner> {
  host = await launchHost("loopback", { dataFolder, ...meanwhile });
  await before?.(host.page);
  await hand.press(host.page.getByRole("button", { name }));
  return aLearner(host.page, hand, "en");
}

/** The first form, left in the middle and resumed where it was left, with a step back in it. */
async function takeFirst(learner: Learner): Promise<Given[]> {
  const { page, t } = learner;
  await open(page, coursePage);
  await link(learner, t("discernment.card.take", { count })).click();
  await button(learner, t("discernment.start")).click();
  const first = await judge(learner, 1, 8);
  await settled(learner);
  await page.reload();
  await page.getByRole("button", { name }).click();
  await open(page, coursePage);
  await link(learner, t("discernment.card.goOn")).click();
  await page.getByRole("heading", { name: t("discernment.item", { number: 9, count }) }).waitFor();
  await button(learner, t("discernment.back")).click();
  await page.getByRole("heading", { name: t("discernment.item", { number: 8, count }) }).waitFor();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(2);
  await button(learner, t("discernment.continue")).click();
  return [...first, ...(await judge(learner, 9, count))];
}

/** The result counts what was answered. */
async function expectResult(learner: Learner, given: readonly Given[]): Promise<void> {
  const { page, t } = learner;
  const misleading = given.filter(({ isMisleading }) => isMisleading);
  const sound = given.filter(({ isMisleading }) => !isMisleading);
  const counts = {
    caught: misleading.filter(({ relies }) => !relies).length,
    misleading: misleading.length,
    trusted: sound.filter(({ relies }) => relies).length,
    sound: sound.length,
  };
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("discernment.resultTitle", counts));
  for (const sure of sureness) {
    const answers = given.filter((each) => each.sure === sure);
    const right = answers.filter(({ relies, isMisleading }) => relies !== isMisleading);
    await expectRow(learner, "discernment.calibration", t(`item.${sureWords[sure]}`), [
      answers.length,
      right.length,
    ]);
  }
  for (const tool of ["inspect", "sideways", "call-back"] as const) {
    const used = given.filter(({ tools }) => tools.includes(tool)).length;
    await expectRow(learner, "discernment.toolUse", t(`discernment.tool.${tool}`), [used]);
  }
}

/** Every item is told with its reason, those judged otherwise openly. */
async function expectReasons({ page }: Learner, given: readonly Given[]): Promise<void> {
  await expect(page.locator("details > summary h3")).toHaveCount(count);
  const shown = async () => lettersOf(await page.locator("main").innerText());
  for (const { relies, isMisleading, words, made } of given) {
    if (relies !== isMisleading) continue;
    await expect.poll(shown).toContain(lettersOf(words.why));
    await expect.poll(shown).toContain(lettersOf(made));
  }
}

function tableOf({ page, t }: Learner, caption: string) {
  return page.getByRole("table", { name: t(caption), exact: true });
}

async function expectRow(learner: Learner, table: string, first: string, cells: readonly number[]) {
  const row = tableOf(learner, table)
    .getByRole("row")
    .filter({ has: learner.page.getByRole("rowheader", { name: first, exact: true }) });
  for (const [place, value] of cells.entries()) {
    await expect(row.getByRole("cell").nth(place)).toContainText(String(value));
  }
}
