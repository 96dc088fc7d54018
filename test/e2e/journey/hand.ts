import { expect, type Locator, type Page } from "@playwright/test";

/** How a learner works the page: by pointer, or by keys alone. */
export type Hand = {
  readonly press: (control: Locator) => Promise<void>;
  readonly write: (field: Locator, text: string) => Promise<void>;
  /** Chooses the option with this number. */
  readonly choose: (page: Page, number: number) => Promise<void>;
  readonly select: (select: Locator, value: string) => Promise<void>;
  /** Moves a card of an order item to this place (from 0), which is above where it lies, or there. */
  readonly raise: (card: Locator, place: number) => Promise<void>;
  /** Takes the radio button at this place (from 0) of a group of which none is chosen. */
  readonly pick: (radios: Locator, place: number) => Promise<void>;
  /** Takes a decision of a branching scene. */
  readonly decide: (page: Page, number: number) => Promise<void>;
};

export const pointer: Hand = {
  press: (control) => control.click(),
  write: (field, text) => field.fill(text),
  choose: async (page, number) => {
    const label = page.locator(`label:has([data-key="${number}"])`);
    await label.scrollIntoViewIfNeeded();
    const { x, y } = await label.evaluate(middleOfWidestBox);
    await page.mouse.click(x, y);
  },
  select: async (select, value) => {
    await select.selectOption(value);
  },
  raise: async (card, place) => {
    await card.getByRole("combobox").selectOption(String(place));
  },
  pick: (radios, place) => radios.nth(place).click(),
  decide: (page, number) => page.locator(`button[data-key="${number}"]`).click(),
};

/** A phrase that wraps has several boxes, and the middle of all of them may lie on another phrase. */
function middleOfWidestBox(element: Element): { x: number; y: number } {
  const [widest] = [...element.getClientRects()].toSorted((a, b) => b.width - a.width);
  if (widest === undefined) throw new Error("the label is not on the page");
  return { x: widest.x + widest.width / 2, y: widest.y + widest.height / 2 };
}

export const keyboard: Hand = {
  press: async (control) => {
    await tabTo(control);
    await control.page().keyboard.press("Enter");
  },
  write: async (field, text) => {
    await tabTo(field);
    await field.page().keyboard.insertText(text);
  },
  choose: (page, number) => page.keyboard.press(String(number)),
  select: async (select, value) => {
    const values = await select
      .locator("option")
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    const { keyboard: keys } = select.page();
    await tabTo(select);
    await keys.press("Space");
    for (let step = 0; step < values.indexOf(value); step += 1) await keys.press("ArrowDown");
    await keys.press("Enter");
    await expect(select).toHaveValue(value);
  },
  raise: async (card, place) => {
    const placeNow = async () => Number(await card.getByRole("combobox").inputValue());
    for (let now = await placeNow(); now > place; now -= 1) {
      await tabTo(card.locator('[data-mover="up"]'));
      await card.page().keyboard.press("Enter");
      await expect.poll(placeNow).toBe(now - 1);
    }
  },
  pick: async (radios, place) => {
    const { keyboard: keys } = radios.page();
    await tabTo(radios.first());
    await keys.press("Space");
    for (let step = 0; step < place; step += 1) await keys.press("ArrowDown");
  },
  decide: async (page, number) => {
    await page.keyboard.press(String(number));
    await page.keyboard.press("Enter");
  },
};

const longestRow = 120;

/** Goes to a control by the Tab key, as often as it takes; a control that is never reached is a fault. */
export async function tabTo(control: Locator): Promise<void> {
  await control.waitFor();
  const { keyboard: keys } = control.page();
  // Most of the way without looking: asking the page after every key would take minutes.
  const { stops, isBehind } = await control.evaluate(distance);
  for (let stop = 1; stop < stops; stop += 1) await keys.press(isBehind ? "Shift+Tab" : "Tab");
  for (let presses = 0; presses < longestRow; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await keys.press(isBehind ? "Shift+Tab" : "Tab");
  }
  throw new Error(`the keyboard does not reach ${String(control)}`);
}

/** How many stops of the Tab key lie between the focus and an element; never more than there are. Runs in the page. */
function distance(target: Element): { stops: number; isBehind: boolean } {
  const from = document.activeElement ?? document.body;
  const isBehind = (from.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const [first, last] = isBehind ? [target, from] : [from, target];
  const groups = new Set<string>();
  const between = [...document.querySelectorAll<HTMLElement>("a[href], button, select, input")].filter(
    (element) => {
      const isAfter = (first.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      const isBefore = (last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
      if (
        !isAfter ||
        !isBefore ||
        !element.checkVisibility() ||
        element.matches(":disabled, [tabindex='-1']")
      )
        return false;
      if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
      const isFirst = !groups.has(element.name);
      groups.add(element.name);
      return isFirst;
    },
  );
  return { stops: between.length, isBehind };
}
