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
      if (frame.url() === "about:blank") {
        await frame
          .waitForURL((url) => url.href !== "about:blank", { timeout: 5_000 })
          .catch(() => undefined);
      }
      const url = toScheme(frame.url(), scheme);
      const sender = { url, origin: originOf(url), isMainFrame: frame === page.mainFrame() };
      return ask(kind, { channel, args, sender } satisfies PageMessage);
    },
  );
}
