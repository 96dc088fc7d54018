import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { type Answers, type Ask, createCalls } from "./calls.ts";

export type MainProcess = {
  readonly ask: Ask;
  /** Resolves to the exit code; null when it was killed. */
  readonly ended: Promise<number | null>;
  readonly kill: () => void;
  /** What it wrote to its error output. */
  readonly errors: () => string;
};

/** Runs the app's real main in Node of its own, with the stand-in where it imports "electron". */
export function startMain(out: string, dataFolder: string, answers: Answers): MainProcess {
  // A test runner's wishes for colours would make Node warn on the error output, which tests read.
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...environment } = process.env;
  const child = fork(join(out, "main", "main.js"), {
    execArgv: ["--import", new URL("electron/register.ts", import.meta.url).href],
    env: { ...environment, PANDU_DATA: dataFolder, NODE_OPTIONS: "" },
    serialization: "advanced",
    stdio: ["ignore", "inherit", "pipe", "ipc"],
  });
  const errors: Buffer[] = [];
  child.stderr?.on("data", (chunk: Buffer) => errors.push(chunk));
  const ask = createCalls(
    {
      send: (message) => void (child.connected && child.send(message as object)),
      onMessage: (take) => child.on("message", take),
    },
    answers,
  );
  return {
    ask,
    ended: endOf(child),
    kill: () => void child.kill("SIGKILL"),
    errors: () => Buffer.concat(errors).toString(),
  };
}

function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
}
