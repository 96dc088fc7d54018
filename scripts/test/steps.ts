import { spawn } from "node:child_process";
import { startReport, type TestResult } from "./report.ts";

/** A command that counts as one test: it passes when it ends with 0. */
export type Step = { readonly name: string; readonly command: readonly string[] };

/** Runs steps in Node, so many at once; prints and reports each as a test. Returns the exit code. */
export async function runSteps(steps: readonly Step[], atOnce: number): Promise<number> {
  const file = process.env["TEST_REPORT"];
  const report = file === undefined ? undefined : startReport(file);
  const queue = [...steps];
  let failed = 0;
  const worker = async () => {
    for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
      const result = await runStep(step);
      report?.add(result);
      if (result.outcome === "failed") failed += 1;
      console.log(`${result.outcome === "passed" ? "✓" : "✗"} ${step.name}`);
      if (result.detail) console.log(result.detail);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  report?.finish();
  return failed === 0 ? 0 : 1;
}

function runStep({ name, command }: Step): Promise<TestResult> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...command], { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const collect = (chunk: Buffer) => (output += chunk.toString("utf8"));
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.once("error", (error) => resolve({ name, outcome: "failed", detail: error.message }));
    child.once("close", (code) =>
      resolve(
        code === 0 ? { name, outcome: "passed" } : { name, outcome: "failed", detail: output.trimEnd() },
      ),
    );
  });
}
