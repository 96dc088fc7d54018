import { expect, type Locator } from "@playwright/test";
import { type DiscernmentTool, discernmentTools } from "../../../renderer/domain/event/discernment-terms.ts";
import { sureness } from "../../../renderer/domain/event/sureness.ts";
import { report } from "../inspector/screen.ts";
import { claimOf, type KeyedClaim, lettersOf } from "./claims.ts";
import { button, type Learner } from "./learner.ts";

/** How many items a form has. */
export const count = 24;

/** An answer that was given, with what was so. */
export type Given = KeyedClaim & {
  readonly relies: boolean;
  readonly sure: (typeof sureness)[number];
  readonly tools: readonly DiscernmentTool[];
};

/** What is answered at each place: mixed, so that every cell of the result has something in it. */
export function planFor(number: number): Pick<Given, "relies" | "sure" | "tools"> {
  return {
    relies: number % 3 !== 0,
    sure: number <= 3 ? "guessing" : number % 2 === 0 ? "certain" : "fairly-sure",
    tools: number === 1 ? discernmentTools : number <= 5 ? ["inspect"] : [],
  };
}

/** Answers the items from this one on, up to and with the last one given; ends on the next page. */
export async function judge(learner: Learner, from: number, to: number): Promise<Given[]> {
  const given: Given[] = [];
  for (let number = from; number <= to; number += 1) given.push(await judgeOne(learner, number));
  return given;
}

async function judgeOne(learner: Learner, number: number): Promise<Given> {
  const { page, hand, t } = learner;
  await page.getByRole("heading", { name: t("discernment.item", { number, count }), exact: true }).waitFor();
  const shown = await sectionOf(learner, "discernment.claim").locator("p").allTextContents();
  const claim = claimOf(shown.join(" "));
  const plan = planFor(number);
  await expectNoLabels(learner, claim);
  for (const tool of plan.tools) await useTool(learner, claim, tool);
  await hand.choose(page, plan.relies ? 1 : 2);
  const sure = page.getByRole("group", { name: t("item.sureLegend") }).getByRole("radio");
  await hand.pick(sure, sureness.indexOf(plan.sure));
  await hand.press(button(learner, t(number === count ? "discernment.finish" : "discernment.continue")));
  return { ...claim, ...plan };
}

/** Nothing that tells the answer is in the page: no id, no origin, no reason, no evidence before it is asked for. */
async function expectNoLabels({ page, t }: Learner, { material, made, words }: KeyedClaim): Promise<void> {
  const { text, attributes } = await page.evaluate(() => ({
    text: document.documentElement.textContent,
    attributes: [...document.querySelectorAll("*")].flatMap((element) =>
      [...element.attributes].map(({ value }) => value),
    ),
  }));
  expect(attributes.filter((value) => value.includes(material.id))).toEqual([]);
  const { why, sideways, callBack } = words;
  for (const hidden of [made, why, sideways, callBack, t("discernment.origin.ai")]) {
    expect(lettersOf(text)).not.toContain(lettersOf(hidden));
  }
}

/** Opens a way to check, and sees the evidence to which it leads. */
async function useTool(learner: Learner, claim: KeyedClaim, tool: DiscernmentTool): Promise<void> {
  const { page, hand, t } = learner;
  const way = page.locator("details").filter({ hasText: t(`discernment.toolHint.${tool}`) });
  await hand.press(way.locator(":scope > summary"));
  if (tool === "inspect" && claim.material.medium === "picture") {
    await expect(report(learner).getByRole("heading", { level: 2 })).toBeVisible();
    return;
  }
  const { inspect = "", sideways, callBack } = claim.words;
  const evidence = { inspect, sideways, "call-back": callBack }[tool];
  await expect.poll(async () => lettersOf(await way.innerText())).toContain(lettersOf(evidence));
}

/** The part of the page under this heading. */
export function sectionOf({ page, t }: Learner, key: string): Locator {
  return page
    .locator("section")
    .filter({ has: page.locator(":scope > :is(h2, legend)").filter({ hasText: t(key) }) });
}
