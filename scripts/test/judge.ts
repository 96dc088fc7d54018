import type { Report, TestResult } from "./report.ts";

/** How a suite's process ended. */
export type Ending = { readonly code: number | null; readonly isTimedOut: boolean };

export type Verdict = {
  readonly passed: number;
  readonly failed: readonly TestResult[];
  readonly skipped: readonly TestResult[];
};

/** Counts a suite. What a report alone would hide counts as a failure: a crash, a stop half-way, no test at all. */
export function judge({ results, isFinished }: Report, { code, isTimedOut }: Ending): Verdict {
  const failed = results.filter(({ outcome }) => outcome === "failed");
  const skipped = results.filter(({ outcome }) => outcome === "skipped");
  const passed = results.length - failed.length - skipped.length;
  const faults: string[] = [];
  if (isTimedOut) faults.push("the suite was stopped, because it took too long");
  else if (!isFinished) faults.push(`the suite did not finish (exit code ${code})`);
  else if (results.length === 0) faults.push("the suite has no tests");
  else if (code !== 0 && failed.length === 0)
    faults.push(`the suite ended with exit code ${code}, though no test failed`);
  return {
    passed,
    failed: [...failed, ...faults.map((name) => ({ name, outcome: "failed" as const }))],
    skipped,
  };
}
