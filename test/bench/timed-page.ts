import type { BrowserContext, CDPSession, Page } from "@playwright/test";

declare global {
  interface Window {
    /** Milliseconds from the navigation until what was waited for was painted. */
    readyAfter: Promise<number>;
    /** Milliseconds from the event that is timed until what was waited for was painted. */
    shownAfter: Promise<number>;
    /** Words of progress that were shown on the way. */
    progressSeen: string[];
    painted: (selector: string) => Promise<number>;
  }
}

export type TimedPage = {
  readonly page: Page;
  readonly devtools: CDPSession;
  /** Loads an address afresh; where it is asked who is learning, the first one is, or the one at `?person=`. Milliseconds until `ready` was painted. */
  readonly load: (address: string) => Promise<number>;
  readonly slowDown: (rate: number) => Promise<void>;
};

/** A page that knows when `ready` was painted; the page itself takes the time, so that no driver stands between. */
export async function openTimedPage(context: BrowserContext, ready: string): Promise<TimedPage> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await page.addInitScript(watch, ready);
  const load = async (address: string) => {
    // A page in the background paints once a second.
    await page.bringToFront();
    await page.goto("about:blank");
    await page.goto(address, { waitUntil: "commit" });
    return page.evaluate(() => window.readyAfter);
  };
  const slowDown = async (rate: number) => {
    await devtools.send("Emulation.setCPUThrottlingRate", { rate });
  };
  return { page, devtools, load, slowDown };
}

/** Acts, and gives the milliseconds from the event itself, a click or a file's choice, until `shown` was painted. */
export async function timeEvent(
  page: Page,
  type: "click" | "change",
  act: () => Promise<void>,
  shown: string,
): Promise<number> {
  await page.evaluate(
    ([name, selector]) => {
      window.shownAfter = new Promise((resolve) => {
        const begin = ({ timeStamp }: Event) =>
          void window.painted(selector).then((at) => resolve(at - timeStamp));
        addEventListener(name, begin, { capture: true, once: true });
      });
    },
    [type, shown] as const,
  );
  await act();
  return page.evaluate(() => window.shownAfter);
}

/** Runs in the page before any of its scripts. */
function watch(ready: string): void {
  const person = new URLSearchParams(location.search).get("person") ?? "1";
  const whenThere = (selector: string) =>
    new Promise<HTMLElement>((resolve) => {
      const look = () => {
        const found = document.querySelector<HTMLElement>(selector);
        if (found) {
          observer.disconnect();
          resolve(found);
        }
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, attributes: true });
      look();
    });
  // A message sent from a frame is heard when that frame was painted.
  const nextPaint = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(undefined);
      });
    });
  window.painted = (selector) => whenThere(selector).then(nextPaint);
  window.readyAfter = window.painted(ready);
  window.progressSeen = [];
  const note = () => {
    const words = document.querySelector("main > [role=status]")?.textContent;
    if (words && words !== window.progressSeen.at(-1)) window.progressSeen.push(words);
  };
  new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true });
  void whenThere(`main li:nth-child(${person}) button`).then((button) => button.click());
}
