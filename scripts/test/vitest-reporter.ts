import type { Reporter, TestCase, TestModule } from "vitest/node";
import { type ReportWriter, startReport } from "./report.ts";

/** Writes a vitest run as our report; a file that could not be loaded and an error outside any test are failures. */
export default class implements Reporter {
  #report: ReportWriter | undefined;

  onInit(): void {
    const file = process.env["TEST_REPORT"];
    if (file !== undefined) this.#report = startReport(file);
  }

  onTestCaseResult(test: TestCase): void {
    const result = test.result();
    const name = `${test.module.relativeModuleId} > ${test.fullName}`;
    if (result.state === "passed") this.#report?.add({ name, outcome: "passed" });
    else if (result.state === "skipped")
      this.#report?.add({ name, outcome: "skipped", detail: result.note ?? "marked to be skipped" });
    else
      this.#report?.add({
        name,
        outcome: "failed",
        detail: describe(result.errors ?? [{ message: "did not finish" }]),
      });
  }

  onTestModuleEnd(module: TestModule): void {
    const name = module.relativeModuleId;
    const errors = module.errors();
    if (errors.length > 0) this.#report?.add({ name, outcome: "failed", detail: describe(errors) });
    else if ([...module.children.allTests()].length === 0) {
      this.#report?.add({ name, outcome: "failed", detail: "holds no test" });
    }
  }

  onTestRunEnd(_modules: unknown, errors: readonly ErrorLike[], reason: string): void {
    if (errors.length > 0) {
      this.#report?.add({ name: "an error outside any test", outcome: "failed", detail: describe(errors) });
    }
    if (reason !== "interrupted") this.#report?.finish();
  }
}

type ErrorLike = { readonly message: string; readonly stack?: string | undefined };

function describe(errors: readonly ErrorLike[]): string {
  return errors
    .map(({ message, stack }) => (stack?.includes(message) ? stack : `${message}\n${stack ?? ""}`))
    .join("\n");
}
