import type { BrowserContext, Page } from "@playwright/test";
import type { Ask } from "./calls.ts";

const names = [
  ["geolocation", "geolocation"],
  ["notifications", "notifications"],
  ["camera", "media"],
  ["microphone", "media"],
  ["midi", "midi"],
  ["clipboard-read", "clipboard-read"],
] as const;

/** Gives Chromium the permissions that the real main's handlers grant, and takes the others away. */
export async function applyPermissions(context: BrowserContext, page: Page, ask: Ask): Promise<void> {
  // Chromium forgets them when the session ends, so it stays open.
  const devtools = await context.newCDPSession(page);
  for (const [name, electronName] of names) {
    const setting = (await ask("permission", electronName)) === true ? "granted" : "denied";
    await devtools.send("Browser.setPermission", { permission: { name }, setting });
  }
}
