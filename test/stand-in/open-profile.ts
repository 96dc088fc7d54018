import { type BrowserContext, chromium, type LaunchOptions, type Page } from "@playwright/test";
import { findBrowser } from "../../scripts/browser/find-browser.ts";

export type Profile = { readonly context: BrowserContext; readonly page: Page };

type Settings = LaunchOptions & { readonly acceptDownloads?: boolean; readonly serviceWorkers?: "block" };

/** A browser of this machine on a profile that stays, its one page, and a clock that stands still where `now` is given. */
export async function openProfile(
  folder: string,
  now: Date | undefined,
  settings: Settings = {},
): Promise<Profile> {
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error("No browser of the Chromium family is installed.");
  const { args = [], ...others } = settings;
  const context = await chromium.launchPersistentContext(folder, {
    ...others,
    executablePath,
    args: ["--disable-gpu", "--no-first-run", ...args],
    chromiumSandbox: process.getuid?.() !== 0,
  });
  if (now !== undefined) await context.clock.setFixedTime(now);
  const [page = await context.newPage()] = context.pages();
  return { context, page };
}
