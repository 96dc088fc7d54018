import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { findBrowser } from "../browser/find-browser.ts";
import { hasDisplay, openBrowser } from "./open-browser.ts";
import { runningAddress } from "./running.ts";

export type Edition = {
  readonly root: string;
  readonly dataFolder: string;
  readonly say: (line: string) => void;
};

/** A browser that ends sooner has given the address to an older process of its own profile. */
const handOver = 3000;

/** Runs the browser edition until its window is closed or the terminal interrupts it; resolves to the exit code. */
export async function runBrowserEdition({ root, dataFolder, say }: Edition): Promise<number> {
  const running = await runningAddress(dataFolder);
  if (running !== undefined) {
    say("Pandu is running already.");
    await open(running, dataFolder, say);
    return 0;
  }
  const server = fork(join(root, "out", "main", "server-main.js"), {
    env: { ...process.env, PANDU_DATA: dataFolder },
    execArgv: [],
  });
  const ended = new Promise<number>((resolve) => server.once("exit", (code) => resolve(code ?? 1)));
  // The terminal interrupts both processes: this one waits for the other to close its files.
  for (const sign of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(sign, () => server.kill(sign));
  const address = await Promise.race([addressOf(server), ended]);
  if (typeof address === "number") return address;
  const browser = await open(address, dataFolder, say);
  if (browser === undefined) say("Ctrl-C ends Pandu.");
  const openedAt = performance.now();
  browser?.once("exit", () => {
    if (performance.now() - openedAt > handOver) server.kill("SIGTERM");
    else say("The window opened in a browser that was running already; Ctrl-C ends Pandu.");
  });
  const code = await ended;
  browser?.kill();
  return code;
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    server.once("message", (message) => resolve((message as { address: string }).address));
  });
}

async function open(
  address: string,
  dataFolder: string,
  say: (line: string) => void,
): Promise<ChildProcess | undefined> {
  const browser = hasDisplay(process.platform, process.env) ? await findBrowser() : undefined;
  say(
    browser === undefined
      ? `Open this address in a browser on this PC: ${address}`
      : `Pandu opens at ${address}`,
  );
  const child = browser === undefined ? undefined : openBrowser(browser, address, dataFolder);
  child?.once("error", () => say("The browser could not be started; open the address in another one."));
  return child;
}
