import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runStages } from "../../../scripts/test/run-stages.ts";
import { runSuite, tailOf } from "../../../scripts/test/run-suite.ts";
import { plant } from "../../builders/plant.ts";

const report = join(import.meta.dirname, "../../../scripts/test/report.ts");
const start = `import { startReport } from ${JSON.stringify(report)}; const report = startReport(process.env.TEST_REPORT);`;
const oneThatPasses = `report.add({ name: "one", outcome: "passed" });`;

const run = (script: string, minutes = 1) => {
  const folder = plant({ "suite.ts": script });
  const suite = { name: "planted", command: [join(folder, "suite.ts")], minutes };
  return runSuite(suite, folder, () => undefined);
};

describe("running a suite", () => {
  test("counts what passed, failed and was skipped, with the reasons", async () => {
    const result = await run(`${start} ${oneThatPasses}
      report.add({ name: "two", outcome: "failed", detail: "1 is not 2" });
      report.add({ name: "three", outcome: "skipped", detail: "no printer" });
      report.finish(); process.exitCode = 1;`);
    expect(result.passed).toBe(1);
    expect(result.failed).toEqual([{ name: "two", outcome: "failed", detail: "1 is not 2" }]);
    expect(result.skipped).toEqual([{ name: "three", outcome: "skipped", detail: "no printer" }]);
  });

  test.each([
    ["has no tests", `${start} report.finish();`, "the suite has no tests"],
    ["dies half-way", `${start} ${oneThatPasses} process.exit(0);`, "the suite did not finish (exit code 0)"],
    ["leaves no report", `process.exit(0);`, "the suite did not finish (exit code 0)"],
    ["crashes at its start", `throw new Error("no");`, "the suite did not finish (exit code 1)"],
    [
      "ends badly though all passed",
      `${start} ${oneThatPasses} report.finish(); process.exitCode = 3;`,
      "the suite ended with exit code 3, though no test failed",
    ],
  ])("counts a failure when a suite %s", async (_what, script, fault) => {
    const { failed } = await run(script);
    expect(failed.map(({ name }) => name)).toEqual([fault]);
  });

  test("stops a suite that hangs, with all that it started, and keeps what it had reported", async () => {
    const hang = `${start} ${oneThatPasses} setInterval(() => {}, 1000);`;
    const result = await run(hang, 2 / 60);
    expect(result.passed).toBe(1);
    expect(result.failed.map(({ name }) => name)).toEqual([
      "the suite was stopped, because it took too long",
    ]);
  });

  test("keeps what the suite printed", async () => {
    const folder = plant({ "suite.ts": `console.log("first"); console.error("last");` });
    const result = await runSuite(
      { name: "planted", command: [join(folder, "suite.ts")], minutes: 1 },
      folder,
      () => undefined,
    );
    expect(tailOf(result.log, 1)).toBe("last");
  });

  test("does not start a suite whose ground failed, and counts that as a failure", async () => {
    const folder = plant({ "bad.ts": `process.exit(1);` });
    const bad = { name: "build", command: [join(folder, "bad.ts")], minutes: 1 };
    const later = { name: "later", command: [join(folder, "never.ts")], minutes: 1, after: ["build"] };
    const results = await runStages([[bad], [later]], folder, () => undefined);
    expect(results[1]?.failed).toEqual([
      { name: "the suite was not started", outcome: "failed", detail: "build failed" },
    ]);
  });
});
