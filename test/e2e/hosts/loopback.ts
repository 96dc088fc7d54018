import { fork } from "node:child_process";
import { join } from "node:path";
import { openProfile } from "../../stand-in/open-profile.ts";

const built = join(import.meta.dirname, "../../../out");

/** Runs the browser edition's server as `npm start` does, and opens its address. */
export async function launchLoopback({
  dataFolder,
  now,
  out = built,
}: {
  readonly dataFolder: string;
  readonly now?: Date;
  readonly out?: string;
}) {
  const server = fork(join(out, "main/server-main.js"), {
    env: { ...process.env, PANDU_DATA: dataFolder, NODE_OPTIONS: "" },
    execArgv: [],
  });
  const ended = new Promise<number | null>((resolve) => server.once("exit", resolve));
  const told = new Promise<string>((resolve) =>
    server.once("message", (message) => resolve((message as { address: string }).address)),
  );
  const address = await Promise.race([told, ended]);
  if (typeof address !== "string") throw new Error(`The server ended with ${address}.`);
  const { context, page } = await openProfile(join(dataFolder, "browser"), now);
  await page.goto(address);
  const end = async (sign: "SIGTERM" | "SIGKILL") => {
    await context.close();
    server.kill(sign);
    await ended;
  };
  return { page, context, address, ended, close: () => end("SIGTERM"), kill: () => end("SIGKILL") };
}
