import { join } from "node:path";
import { _electron, type BrowserContext, type Page } from "@playwright/test";
import { presentBinary } from "../../scripts/start/electron-binary.ts";
import { type Dialogs, launchStandIn } from "../stand-in/launch.ts";
import { launchLoopback } from "./hosts/loopback.ts";

/** "loopback" is the browser edition; "stand-in" the real main and preload on a Chromium in Electron's place. */
export type HostKind = "loopback" | "stand-in" | "electron";

export type HostOptions = {
  readonly dataFolder: string;
  /** What the page's clock shows, for ever; the host's own clock runs on. */
  readonly now?: Date;
  /** The build to run; the project's own where none is named. */
  readonly out?: string;
};

export type Host = {
  readonly kind: HostKind;
  readonly page: Page;
  readonly context: BrowserContext;
  /** Save dialogs, where the host has them and the test answers. */
  readonly dialogs: Dialogs | undefined;
  /** Ends the app as its user would. */
  readonly close: () => Promise<void>;
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>;
};

const root = join(import.meta.dirname, "../..");

/** The hosts that this machine can run: Electron only where its binary is. */
export async function hostsHere(): Promise<readonly HostKind[]> {
  const binary = await presentBinary(join(root, "node_modules/electron"), process.env);
  return binary === undefined ? ["loopback", "stand-in"] : ["loopback", "stand-in", "electron"];
}

/** Starts the built app in one of its hosts, with its page loaded. */
export async function launchHost(kind: HostKind, options: HostOptions): Promise<Host> {
  switch (kind) {
    case "loopback":
      return { kind, dialogs: undefined, ...(await launchLoopback(options)) };
    case "stand-in":
      return launchOnStandIn(options);
    case "electron":
      return launchElectron(options);
  }
}

async function launchOnStandIn(options: HostOptions): Promise<Host> {
  const { page, context, dialogs, close, kill } = await launchStandIn(options);
  return {
    kind: "stand-in",
    page,
    context,
    dialogs,
    kill,
    close: async () => {
      await close();
    },
  };
}

async function launchElectron({ dataFolder, now, out = join(root, "out") }: HostOptions): Promise<Host> {
  const executablePath = await presentBinary(join(root, "node_modules/electron"), process.env);
  if (executablePath === undefined) throw new Error("Electron's binary is not on this machine.");
  const main = join(out, "main/main.js");
  const app = await _electron.launch({
    executablePath,
    args: process.getuid?.() === 0 ? [main, "--no-sandbox"] : [main],
    env: { ...process.env, PANDU_DATA: dataFolder },
  });
  const page = await app.firstWindow();
  if (now !== undefined) {
    await app.context().clock.setFixedTime(now);
    await page.reload();
  }
  const kill = async () => {
    app.process().kill("SIGKILL");
    await app.waitForEvent("close");
  };
  return {
    kind: "electron",
    page,
    context: app.context(),
    dialogs: undefined,
    close: () => app.close(),
    kill,
  };
}
