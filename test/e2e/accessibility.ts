import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Goes to a screen by its address. */
export async function open(page: Page, screen: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/${screen}`);
  await page.locator("main h1").first().waitFor();
}

/** What breaks a rule of WCAG 2.2 A or AA, by axe; each with the screen it is on. */
export async function faultsOf(page: Page, screen: string): Promise<string[]> {
  // Colours that are still fading in would be measured as too pale.
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== "running"),
  );
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${screen}: ${id} at ${target.join(" ")}`),
  );
}

/** Whatever reaches over the sides of the window: the page itself, its rail and its bars. */
export function overflowOf(page: Page, screen: string): Promise<string[]> {
  return page.evaluate((name) => {
    const parts = [
      document.documentElement,
      ...document.querySelectorAll("nav, header:not(dialog *), footer:not(dialog *), dialog[open]"),
    ];
    return parts.flatMap((part) => {
      const overflow = part.scrollWidth - part.clientWidth;
      return overflow > 0 && getComputedStyle(part).overflowX !== "auto"
        ? [`${name}: <${part.localName}> is ${overflow} px too wide`]
        : [];
    });
  }, screen);
}

/** What is wrong with a state of a screen: the rules in both colour schemes, and anything too wide in a narrow window. */
export async function look(page: Page, state: string): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    faults.push(...(await faultsOf(page, `${state}, ${colorScheme}`)));
  }
  await page.setViewportSize({ width: 320, height: 640 });
  faults.push(...(await overflowOf(page, `${state}, 320 px`)));
  await page.setViewportSize({ width: 1366, height: 768 });
  return faults;
}
