import type { BrowserContext, Download, Page, Request, Route } from "@playwright/test";
import type { Privileges } from "electron";
import type { Ask } from "./calls.ts";
import type { Navigation, SchemeRequest, SchemeResponse } from "./messages.ts";
import { toScheme } from "./scheme-address.ts";

export type Traffic = {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly ask: Ask;
  readonly scheme: string;
  readonly privileges: Privileges;
  /** Whether the main process itself is loading a page now: that is not the page's navigation. */
  readonly isLoading: () => boolean;
  /** Hears of what no guard stopped: in Electron it would have happened. */
  readonly onEscape: (what: string) => void;
};

/** Puts the real main's guards between Chromium and everything that a page can reach for. */
export async function guardTraffic(traffic: Traffic): Promise<void> {
  const { context, page } = traffic;
  await context.route("**/*", (route, request) => answer(traffic, route, request));
  context.on("page", (opened) => void closeUnlessAllowed(traffic, opened));
  page.on("download", (download) => void tellUnlessPrevented(traffic, download));
  page.on("crash", () => void traffic.ask("gone", "crashed"));
}

async function answer(traffic: Traffic, route: Route, request: Request): Promise<void> {
  const { ask, scheme, privileges } = traffic;
  const url = toScheme(request.url(), scheme);
  // Playwright tells of a window only when it shows something; what it shows is nobody's page.
  if (request.isNavigationRequest() && isOfNewWindow(request, traffic.page))
    return route.fulfill({ body: "" });
  if (request.isNavigationRequest() && !traffic.isLoading() && !(await mayNavigate(traffic, request, url))) {
    return route.abort("aborted");
  }
  if (await ask("request", url)) return route.abort("blockedbyclient");
  if (!url.startsWith(`${scheme}://`)) {
    traffic.onEscape(url);
    return route.abort("internetdisconnected");
  }
  const isFetch = ["fetch", "xhr"].includes(request.resourceType());
  if (isFetch && privileges.supportFetchAPI !== true) return route.abort("failed");
  return fulfil(ask, route, request, url);
}

/** The frame of a window that is just being opened is not there yet, and asking for it throws. */
function isOfNewWindow(request: Request, page: Page): boolean {
  try {
    return request.frame().page() !== page;
  } catch {
    return true;
  }
}

async function mayNavigate({ ask, page }: Traffic, request: Request, url: string): Promise<boolean> {
  const isMainFrame = request.frame() === page.mainFrame();
  return !(await ask("navigate", { url, isMainFrame } satisfies Navigation));
}

async function fulfil(ask: Ask, route: Route, request: Request, url: string): Promise<void> {
  const body = request.postDataBuffer();
  const asked: SchemeRequest = {
    url,
    method: request.method(),
    headers: await request.allHeaders(),
    body: body === null ? null : new Uint8Array(body),
  };
  const response = (await ask("scheme", asked)) as SchemeResponse;
  await route.fulfill({ ...response, body: Buffer.from(response.body) });
}

async function closeUnlessAllowed({ ask, page, scheme, onEscape }: Traffic, opened: Page): Promise<void> {
  if (opened === page) return;
  const url = toScheme(opened.url(), scheme);
  if ((await ask("window-open", url)) === "allow") onEscape(`window ${url}`);
  await opened.close();
}

async function tellUnlessPrevented({ ask, onEscape }: Traffic, download: Download): Promise<void> {
  if (!(await ask("download"))) onEscape(`download ${download.url()}`);
}
