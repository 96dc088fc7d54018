import { describe, expect, test } from "vitest";
import type { SuiteResult } from "../../../scripts/test/run-suite.ts";
import { summaryOf } from "../../../scripts/test/summary.ts";

const aSuite = (result: Partial<SuiteResult>): SuiteResult => ({
  suite: "unit",
  passed: 1,
  failed: [],
  skipped: [],
  seconds: 1,
  log: "unit.log",
  ...result,
});

describe("the summary of a test run", () => {
  test("ends with the sum over all suites", () => {
    const failed = [{ name: "two", outcome: "failed" as const, detail: "1 is not 2" }];
    const lines = summaryOf([aSuite({ passed: 3 }), aSuite({ passed: 4, failed })], () => "");
    expect(lines.at(-1)).toBe("7 passed, 1 failed");
    expect(lines.join("\n")).toContain("✗ unit · two\n    1 is not 2");
  });

  test("lists what was skipped and why", () => {
    const skipped = [{ name: "prints", outcome: "skipped" as const, detail: "no printer" }];
    expect(summaryOf([aSuite({ skipped })], () => "")).toContain("  unit · prints: no printer");
  });

  test("shows the end of the log where a failure explains nothing itself", () => {
    const failed = [{ name: "the suite did not finish (exit code 1)", outcome: "failed" as const }];
    const lines = summaryOf([aSuite({ failed })], (log) => `tail of ${log}`);
    expect(lines.join("\n")).toContain("tail of unit.log");
  });

  test("a suite that was never started has no log to show", () => {
    const failed = [
      { name: "the suite was not started", outcome: "failed" as const, detail: "build failed" },
    ];
    const noLog = () => {
      throw new Error("there is no log");
    };
    expect(summaryOf([aSuite({ failed, log: "" })], noLog).at(-1)).toBe("1 passed, 1 failed");
  });
});
