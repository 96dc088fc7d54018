import type { Locator, Page } from "@playwright/test";

/** How often something asks for the print window. */
export async function countPrints(page: Page, act: () => Promise<void>): Promise<number> {
  const seen = await page.evaluateHandle(() => {
    const prints = { count: 0 };
    addEventListener("beforeprint", () => (prints.count += 1));
    return prints;
  });
  await act();
  return seen.evaluate(({ count }) => count);
}

/** What can be seen beside the sheet that is printed. */
export function besideTheSheet(page: Page): Locator {
  return page
    .locator("h1, h2, p, a, button, nav, header, footer")
    .and(page.locator(":not([data-printable] *)"))
    .filter({ visible: true });
}
