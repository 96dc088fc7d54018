import type { SuiteResult } from "./run-suite.ts";

/** The end of a test run: every failure, every test that was skipped and why, and last the line `N passed, N failed`. */
export function summaryOf(results: readonly SuiteResult[], logTail: (log: string) => string): string[] {
  const skipped = results.flatMap(({ suite, skipped }) =>
    skipped.map(({ name, detail }) => `  ${suite} · ${name}: ${detail ?? "no reason given"}`),
  );
  const count = (of: (result: SuiteResult) => number) => results.reduce((sum, result) => sum + of(result), 0);
  return [
    ...results.flatMap((result) => failuresOf(result, logTail)),
    "",
    ...(skipped.length === 0 ? ["Nothing was skipped."] : [`${skipped.length} skipped:`, ...skipped]),
    `${count(({ passed }) => passed)} passed, ${count(({ failed }) => failed.length)} failed`,
  ];
}

function failuresOf({ suite, failed, log }: SuiteResult, logTail: (log: string) => string): string[] {
  const lines = failed.flatMap(({ name, detail }) => [
    "",
    `✗ ${suite} · ${name}`,
    ...(detail ? [indent(detail.split("\n").slice(0, 40).join("\n"))] : []),
  ]);
  const isUnexplained = failed.some(({ detail }) => !detail);
  return isUnexplained ? [...lines, indent(`Last lines of ${log}:\n${logTail(log)}`)] : lines;
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, "    ");
}
