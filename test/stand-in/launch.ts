import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { guardTraffic } from "./guards.ts";
import { bridgeIpc } from "./ipc-bridge.ts";
import { type MainProcess, startMain } from "./main-process.ts";
import type { PdfOptions, Readiness, WindowRequest } from "./messages.ts";
import { openProfile, type Profile } from "./open-profile.ts";
import { applyPermissions } from "./permissions.ts";
import { preloadInPage } from "./preload-in-page.ts";
import { toHttps } from "./scheme-address.ts";

export type StandInOptions = {
  readonly dataFolder: string;
  /** The build to run; the project's own where none is named. */
  readonly out?: string;
  /** What the page's clock shows, for ever. */
  readonly now?: Date;
};

/** Save dialogs: what was asked, and the answer to the next ones. */
export type Dialogs = { readonly shown: { defaultPath?: string }[]; savePath: string | undefined };

export type StandIn = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly dialogs: Dialogs;
  /** Who the main process says it is. */
  readonly readiness: Readiness;
  readonly preferences: Readonly<Record<string, unknown>>;
  readonly menu: string;
  /** What the main process did to the window, in order. */
  readonly events: readonly string[];
  /** What got past every guard; empty in a healthy app. */
  readonly escapes: readonly string[];
  readonly main: MainProcess;
  /** Closes the window, as its user would, and waits for the end of the app. */
  readonly close: () => Promise<number | null>;
  /** Ends both processes at once, as a power cut would. */
  readonly kill: () => Promise<void>;
};

/** Runs the real main and the real preload against a real Chromium that stands where Electron's would. */
export async function launchStandIn({ dataFolder, out, now }: StandInOptions): Promise<StandIn> {
  const host = new Host(now);
  const main = startMain(
    out ?? join(import.meta.dirname, "../../out"),
    dataFolder,
    host.answers(() => main.ask),
  );
  const loaded = await Promise.race([host.loaded, main.ended]);
  if (loaded !== true) {
    await host.closeChromium();
    throw new Error(`The main process ended with ${loaded}: ${main.errors()}`);
  }
  return host.standIn(main);
}

type Launched = Profile & { readonly readiness: Readiness };

class Host {
  readonly #dialogs: Dialogs = { shown: [], savePath: undefined };
  readonly #events: string[] = [];
  readonly #escapes: string[] = [];
  readonly #now: Date | undefined;
  #launched: Launched | undefined;
  #preferences: WindowRequest["preferences"] = {};
  #menu = "";
  #isLoading = false;
  readonly #load = Promise.withResolvers<true>();

  constructor(now: Date | undefined) {
    this.#now = now;
  }

  get loaded(): Promise<true> {
    return this.#load.promise;
  }

  async closeChromium(): Promise<void> {
    await this.#launched?.context.close();
  }

  answers(ask: () => MainProcess["ask"]) {
    return {
      ready: async (readiness: Readiness) => {
        this.#launched = await launchChromium(readiness, this.#now);
      },
      open: (request: WindowRequest) => this.#open(request, ask()),
      load: (url: string) =>
        this.#goTo((page) => page.goto(toHttps(url))).then(() => this.#load.resolve(true)),
      reload: () => this.#goTo((page) => page.reload()),
      pdf: (options: PdfOptions) => this.#browser.page.pdf({ ...options, format: "A4" }),
      "save-dialog": (options: { defaultPath?: string }) => {
        this.#dialogs.shown.push(options);
        return { canceled: this.#dialogs.savePath === undefined, filePath: this.#dialogs.savePath ?? "" };
      },
      menu: (template: string) => {
        this.#menu = template;
      },
      shown: () => void this.#events.push("shown"),
      focused: () => void this.#events.push("focused"),
      "spell-checker": (isEnabled: boolean) =>
        void this.#events.push(`spell checker ${isEnabled ? "on" : "off"}`),
      "peer-connections": (policy: string) => void this.#events.push(`peer connections ${policy}`),
    };
  }

  standIn(main: MainProcess): StandIn {
    const { context, page, readiness } = this.#browser;
    return {
      page,
      context,
      readiness,
      main,
      dialogs: this.#dialogs,
      preferences: this.#preferences,
      menu: this.#menu,
      events: this.#events,
      escapes: this.#escapes,
      close: async () => {
        void main.ask("close");
        const code = await main.ended;
        await context.close();
        return code;
      },
      kill: async () => {
        main.kill();
        await Promise.all([main.ended, context.close()]);
      },
    };
  }

  get #browser(): Launched {
    if (this.#launched === undefined) throw new Error("Chromium is used before app.whenReady()");
    return this.#launched;
  }

  async #open({ preload, preferences }: WindowRequest, ask: MainProcess["ask"]): Promise<void> {
    this.#preferences = preferences;
    const { context, page, readiness } = this.#browser;
    const [[scheme, privileges] = []] = Object.entries(readiness.schemes);
    if (scheme === undefined || privileges === undefined)
      throw new Error("no scheme is registered as privileged");
    if (privileges.standard !== true)
      throw new Error(`${scheme}: has no host and no origin unless it is "standard"`);
    if (privileges.secure !== true)
      throw new Error(`${scheme}: pages get no crypto.subtle unless it is "secure"`);
    await bridgeIpc(context, ask, scheme);
    await context.addInitScript({ content: preloadInPage(await readFile(preload, "utf8")) });
    await applyPermissions(context, page, ask);
    const onEscape = (what: string) => void this.#escapes.push(what);
    const isLoading = () => this.#isLoading;
    await guardTraffic({ context, page, ask, scheme, privileges, isLoading, onEscape });
  }

  async #goTo(go: (page: Page) => Promise<unknown>): Promise<void> {
    this.#isLoading = true;
    try {
      await go(this.#browser.page);
    } finally {
      this.#isLoading = false;
    }
  }
}

async function launchChromium(readiness: Readiness, now: Date | undefined): Promise<Launched> {
  const switches = readiness.switches.map(
    ([name, value]) => `--${name}${value === undefined ? "" : `=${value}`}`,
  );
  const profile = await openProfile(readiness.userData, now, {
    args: switches,
    // A download that no guard stops is told as an escape; it never reaches the disk.
    acceptDownloads: false,
    // Service workers would answer before the guards; the scheme has none.
    serviceWorkers: "block",
  });
  return { ...profile, readiness };
}
