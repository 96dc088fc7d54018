import type { FullResult, Reporter, Suite, TestCase, TestError, TestResult } from "@playwright/test/reporter";
import { type ReportWriter, startReport } from "./report.ts";

/** Writes a Playwright run as our report; a test that never ran and an error outside any test are failures. */
export default class implements Reporter {
  readonly #report: ReportWriter | undefined;
  #all: Suite | undefined;

  constructor() {
    // Not in onBegin: a spec that cannot be loaded is told before it.
    const file = process.env["TEST_REPORT"];
    this.#report = file === undefined ? undefined : startReport(file);
  }

  onBegin(_config: unknown, suite: Suite): void {
    this.#all = suite;
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const name = test.titlePath().filter(Boolean).join(" > ");
    if (result.status === "skipped") this.#report?.add({ name, outcome: "skipped", detail: reasonOf(test) });
    else if (result.status === test.expectedStatus) this.#report?.add({ name, outcome: "passed" });
    else this.#report?.add({ name, outcome: "failed", detail: describe(result.errors) || result.status });
    console.log(`${result.status === test.expectedStatus ? "✓" : "✗"} ${name}`);
    if (result.status !== test.expectedStatus) console.log(describe(result.errors));
  }

  onError(error: TestError): void {
    console.log(describe([error]));
    this.#report?.add({ name: "an error outside any test", outcome: "failed", detail: describe([error]) });
  }

  onEnd({ status }: FullResult): void {
    for (const test of this.#all?.allTests() ?? []) {
      if (test.results.length > 0) continue;
      const name = test.titlePath().filter(Boolean).join(" > ");
      this.#report?.add({ name, outcome: "failed", detail: "never ran" });
    }
    if (status === "passed" || status === "failed") this.#report?.finish();
  }
}

function reasonOf({ annotations }: TestCase): string {
  return (
    annotations.find(({ type }) => type === "skip" || type === "fixme")?.description ?? "marked to be skipped"
  );
}

function describe(errors: readonly TestError[]): string {
  const escapes = new RegExp(String.raw`\u001b\[[0-9;]*m`, "g");
  return errors
    .map(({ message, stack, value }) => stack ?? message ?? value ?? "")
    .join("\n")
    .replaceAll(escapes, "");
}
