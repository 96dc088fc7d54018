import type { BrowserContext } from "@playwright/test";
import type { Ask } from "./calls.ts";
import type { PageMessage } from "./messages.ts";
import { originOf, toScheme } from "./scheme-address.ts";

/** Carries the preload's messages to the real main. Who sends is what Chromium says, not what the page says. */
export async function bridgeIpc(context: BrowserContext, ask: Ask, scheme: string): Promise<void> {
  await context.exposeBinding(
    "pandu stand-in",
    async ({ frame, page }, kind: "invoke" | "send", channel: string, args: readonly unknown[]) => {
      // Playwright hears of a new address a moment after the page begins to speak; Electron's frames know theirs.
      if (isUnknown(frame.url())) {
        const known = { timeout: 5_000, waitUntil: "commit" } as const;
        await frame.waitForURL(({ href }) => !isUnknown(href), known).catch(() => undefined);
      }
      const url = toScheme(frame.url(), scheme);
      const sender = { url, origin: originOf(url), isMainFrame: frame === page.mainFrame() };
      return ask(kind, { channel, args, sender } satisfies PageMessage);
    },
  );
}

function isUnknown(address: string): boolean {
  return address === "" || address === "about:blank";
}
