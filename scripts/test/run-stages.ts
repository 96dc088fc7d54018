import { runSuite, type SuiteResult } from "./run-suite.ts";
import type { Suite } from "./suites.ts";

/** Runs the suites stage by stage; one whose ground failed is not started and counts as a failure. */
export async function runStages(
  stages: readonly (readonly Suite[])[],
  folder: string,
  say: (line: string) => void,
): Promise<SuiteResult[]> {
  const results: SuiteResult[] = [];
  for (const stage of stages) {
    const broken = results.filter(({ failed }) => failed.length > 0).map(({ suite }) => suite);
    const finished = stage.map(async (suite) => {
      const missing = suite.after?.filter((name) => broken.includes(name)) ?? [];
      const result = missing.length > 0 ? notStarted(suite, missing) : await run(suite, folder, say);
      say(summaryOf(result));
      return result;
    });
    results.push(...(await Promise.all(finished)));
  }
  return results;
}

function run(suite: Suite, folder: string, say: (line: string) => void): Promise<SuiteResult> {
  say(`· ${suite.name} …`);
  return runSuite(suite, folder, (done) => say(`· ${suite.name}: ${done} so far`));
}

function notStarted({ name }: Suite, missing: readonly string[]): SuiteResult {
  const fault = {
    name: "the suite was not started",
    outcome: "failed" as const,
    detail: `${missing.join(", ")} failed`,
  };
  return { suite: name, seconds: 0, log: "", passed: 0, failed: [fault], skipped: [] };
}

function summaryOf({ suite, passed, failed, skipped, seconds }: SuiteResult): string {
  const parts = [`${passed} passed`, `${failed.length} failed`];
  if (skipped.length > 0) parts.push(`${skipped.length} skipped`);
  return `${failed.length === 0 ? "✓" : "✗"} ${suite}: ${parts.join(", ")} (${seconds} s)`;
}
