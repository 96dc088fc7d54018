import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Ending, judge, type Verdict } from "./judge.ts";
import { readReport } from "./report.ts";
import type { Suite } from "./suites.ts";

export type SuiteResult = Verdict & {
  readonly suite: string;
  readonly seconds: number;
  readonly log: string;
};

/** Runs a suite in a process of its own and counts what it reports; `folder` gets its log and its report. */
export async function runSuite(
  suite: Suite,
  folder: string,
  onProgress: (done: number) => void,
): Promise<SuiteResult> {
  const report = join(folder, `${suite.name}.ndjson`);
  const log = join(folder, `${suite.name}.log`);
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const started = performance.now();
  const ticker = setInterval(() => onProgress(readReport(report).results.length), 15_000);
  const ending = await runToEnd(suite, { report, log });
  clearInterval(ticker);
  const seconds = Math.round((performance.now() - started) / 1000);
  return { suite: suite.name, seconds, log, ...judge(readReport(report), ending) };
}

/** The last lines of a suite's log. */
export function tailOf(log: string, lines: number): string {
  return readFileSync(log, "utf8").trimEnd().split("\n").slice(-lines).join("\n");
}

function runToEnd(suite: Suite, files: { report: string; log: string }): Promise<Ending> {
  return new Promise((resolve) => {
    const log = openSync(files.log, "w");
    // A group of its own, so that a suite that hangs is stopped with everything it started.
    const child = spawn(process.execPath, [...suite.command], {
      stdio: ["ignore", log, log],
      detached: process.platform !== "win32",
      env: { ...process.env, TEST_REPORT: files.report, FORCE_COLOR: "0", NO_COLOR: "1" },
    });
    let isTimedOut = false;
    const timer = setTimeout(() => {
      isTimedOut = true;
      stop(child);
    }, suite.minutes * 60_000);
    const end = (code: number | null) => {
      clearTimeout(timer);
      closeSync(log);
      resolve({ code, isTimedOut });
    };
    child.once("error", () => end(null));
    child.once("exit", end);
  });
}

function stop(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === "win32") child.kill();
  else process.kill(-child.pid, "SIGKILL");
}
