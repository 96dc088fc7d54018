import { fork } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

const port = 47_113;
const patience = 60_000;

/** The built browser edition on a data folder, and how many milliseconds it took until it could be opened. */
export async function startApp(dataFolder: string) {
  // Another port would be another origin, with an index of its own.
  await untilFree();
  const begun = performance.now();
  const server = fork(join(import.meta.dirname, "../../out/main/server-main.js"), {
    env: { ...process.env, PANDU_DATA: dataFolder, NODE_OPTIONS: "" },
    execArgv: [],
  });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const told = new Promise<string>((resolve) =>
    server.once("message", (message) => resolve((message as { address: string }).address)),
  );
  const address = await Promise.race([told, ended]);
  if (address === undefined)
    throw new Error("The app's server ended; is the app built? Run `npm run build`.");
  const startedAfter = performance.now() - begun;
  const stop = async () => {
    server.kill("SIGTERM");
    await ended;
  };
  return { address, origin: new URL(address).origin, startedAfter, stop };
}

async function untilFree(): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; await setTimeout(200)) {
    if (await isFree()) return;
  }
  throw new Error(`Port ${port} is taken: close the Pandu that is open and measure again.`);
}

function isFree(): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
