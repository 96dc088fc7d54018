import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** How one test ended. A skipped one says why. */
export type TestResult = {
  readonly name: string;
  readonly outcome: "passed" | "failed" | "skipped";
  readonly detail?: string;
};

/** What a suite left behind: results as far as it came, and whether it said that it had finished. */
export type Report = { readonly results: readonly TestResult[]; readonly isFinished: boolean };

/** Writes a suite's report line by line, so that what was done is known even of a suite that dies. */
export type ReportWriter = { readonly add: (result: TestResult) => void; readonly finish: () => void };

const lastLine = JSON.stringify({ finished: true });

/** Starts a report; an older one under the same name is gone from here on. */
export function startReport(file: string): ReportWriter {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "");
  return {
    add: (result) => appendFileSync(file, `${JSON.stringify(result)}\n`),
    finish: () => appendFileSync(file, `${lastLine}\n`),
  };
}

/** Reads a report; one that is missing holds nothing and is not finished. */
export function readReport(file: string): Report {
  if (!existsSync(file)) return { results: [], isFinished: false };
  // A suite that was killed may leave half a line behind: what has no line end is not a result.
  const lines = readFileSync(file, "utf8").split("\n").slice(0, -1);
  const results = lines.filter((line) => line !== lastLine).map((line) => JSON.parse(line) as TestResult);
  return { results, isFinished: lines.at(-1) === lastLine };
}
