import { expect, type Locator, type Page } from "@playwright/test";
import { courseOf, itemOf } from "./course.ts";
import type { Hand } from "./hand.ts";
import { type Answer, rightAnswer, wrongAnswer } from "./key.ts";
import { type Words, wordsOf } from "./words.ts";

/** A learner at a page, speaking one language, working it in one way. */
export type Learner = {
  readonly page: Page;
  readonly hand: Hand;
  readonly language: string;
  readonly t: Words;
};

export function aLearner(page: Page, hand: Hand, language: string): Learner {
  page.setDefaultTimeout(20_000);
  return { page, hand, language, t: wordsOf(language) };
}

export function button({ page }: Learner, name: string): Locator {
  return page.getByRole("button", { name, exact: true });
}

export function link({ page }: Learner, name: string): Locator {
  return page.getByRole("link", { name, exact: true });
}

/** Chooses the language and makes a profile; ends on Home. */
export async function signUp(learner: Learner, ownName: string, name: string): Promise<void> {
  const { page, hand, t } = learner;
  await page.getByRole("heading", { level: 1 }).waitFor();
  const here = (await page.locator("html").getAttribute("lang")) ?? "en";
  const english = aLearner(page, hand, here);
  if (here !== learner.language) {
    await hand.press(page.locator('button[aria-haspopup="dialog"]').first());
    await hand.press(page.getByRole("dialog").getByRole("button", { name: ownName }));
    await expect(page.locator("html")).toHaveAttribute("lang", learner.language);
  }
  expect(english.language).toBeTruthy();
  await hand.write(page.getByRole("textbox", { name: t("people.name"), exact: true }), name);
  await hand.press(button(learner, t("people.create")));
  await expect(page.getByRole("navigation", { name: t("shell.navigation") })).toBeVisible();
}

/** Answers the question on the page. */
export async function answer(learner: Learner, isRight: boolean): Promise<void> {
  const { page, language } = learner;
  // Kinds that few lessons have are loaded when they are shown.
  await page.locator("[data-item] :is(input, select, button)").first().waitFor({ state: "attached" });
  const id = await page.locator("[data-item]").getAttribute("data-item");
  const course = /courses\/([^/]+)\//.exec(page.url())?.[1] ?? "spotting-ai-generated-content";
  const item = itemOf(course, id ?? "");
  await give(learner, (isRight ? rightAnswer : wrongAnswer)(course, item, language));
}

async function give(learner: Learner, given: Answer): Promise<void> {
  const { page, hand, t } = learner;
  switch (given.by) {
    case "numbers":
      for (const number of given.numbers) await hand.choose(page, number);
      if (given.isSure) {
        const group = page.getByRole("group", { name: t("item.sureLegend") });
        await hand.pick(group.getByRole("radio"), 1);
      }
      return;
    case "targets":
      for (const [place, target] of given.targets.entries()) {
        await hand.select(page.locator("[data-item] select").nth(place), target);
      }
      return;
    case "places":
      for (const [place, card] of given.cards.entries()) {
        await hand.raise(page.locator(`[data-card="${card}"]`), place);
      }
      return;
    case "groups":
      // From top to bottom, as a learner goes: the cards lie shuffled.
      for (const card of await cardsAsTheyLie(page)) {
        const place = new Map(given.groups).get(card) ?? 0;
        await hand.pick(page.locator(`[data-card="${card}"]`).getByRole("radio"), place);
      }
      return;
    case "parts":
      for (const [group, place] of given.places.entries()) {
        const parts = page.locator("[data-item] fieldset fieldset");
        await hand.pick(parts.nth(group).getByRole("radio"), place);
      }
      return;
    case "decisions":
      for (const number of given.numbers) await hand.decide(page, number);
  }
}

function cardsAsTheyLie(page: Page): Promise<string[]> {
  const cards = page.locator("[data-item] [data-card]");
  return cards.evaluateAll((elements) => elements.map((element) => element.getAttribute("data-card") ?? ""));
}

/** Goes through the open lesson to its end, answering every check rightly. */
export async function studyLesson(
  learner: Learner,
  id: string,
  course = "spotting-ai-generated-content",
): Promise<void> {
  const { page, hand, t } = learner;
  const lesson = courseOf(course).lessons.find((each) => each.id === id);
  if (lesson === undefined) throw new Error(`the course has no lesson ${id}`);
  for (const [index, step] of lesson.steps.entries()) {
    await expect(page).toHaveURL(index === 0 ? /lessons/ : new RegExp(`/${step.id}$`));
    if (step.blocks.some(({ kind }) => kind === "item")) {
      await page.locator("[data-item]").waitFor();
      await answer(learner, true);
      await hand.press(button(learner, t("lesson.check")));
    }
    // A worksheet that comes later moves the button away from under the pointer.
    await expect(page.locator("[data-loading]")).toHaveCount(0);
    const isLast = index === lesson.steps.length - 1;
    await hand.press(button(learner, isLast ? t("lesson.finish") : t("lesson.continue")));
  }
  await expect(page.getByRole("heading", { name: t("lesson.doneTitle") })).toBeVisible();
}

/** Answers a whole test, an item wrongly where `isRight` says so, up to the page before handing in. */
export async function answerTest(
  learner: Learner,
  isRight: (objective: string, number: number) => boolean,
  course = "spotting-ai-generated-content",
): Promise<void> {
  const { page, hand, t } = learner;
  for (let number = 1; number <= 12; number += 1) {
    await page.getByRole("heading", { name: t("test.question", { number, count: 12 }) }).waitFor();
    const id = await page.locator("[data-item]").getAttribute("data-item");
    await answer(learner, isRight(itemOf(course, id ?? "").objective, number));
    await hand.press(button(learner, t("test.continue")));
  }
  await page.getByRole("heading", { name: t("test.review") }).waitFor();
}

/** Waits until everything is on the disk. */
export async function settled({ page, t }: Learner): Promise<void> {
  await expect(page.getByText(t("shell.saved"), { exact: true })).toBeVisible();
}
