import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runSuite } from "../../../scripts/test/run-suite.ts";
import { plant } from "../../builders/plant.ts";

const root = join(import.meta.dirname, "../../..");
const reporter = (name: string) => JSON.stringify(join(root, `scripts/test/${name}-reporter.ts`));

const vitestConfig = `import TestReport from ${reporter("vitest")};
export default { test: { reporters: [new TestReport()], include: ["*.planted.ts"] } };`;
const playwrightConfig = `export default { testMatch: "*.planted.ts", reporter: [[${reporter("playwright")}]], maxFailures: 1 };`;

const runVitest = (files: Readonly<Record<string, string>>) => {
  const folder = plant({ ...files, "vitest.config.ts": vitestConfig });
  const command = [join(root, "node_modules/vitest/vitest.mjs"), "run", "--root", folder];
  return runSuite({ name: "planted", command, minutes: 1 }, folder, () => undefined);
};

const runPlaywright = (files: Readonly<Record<string, string>>) => {
  const folder = plant({ ...files, "playwright.config.ts": playwrightConfig });
  const config = join(folder, "playwright.config.ts");
  const command = [join(root, "node_modules/@playwright/test/cli.js"), "test", "--config", config];
  return runSuite({ name: "planted", command, minutes: 1 }, folder, () => undefined);
};

const vitestFile = (body: string) => `import { expect, test } from "vitest";\n${body}`;
const playwrightFile = (body: string) => `import { expect, test } from "@playwright/test";\n${body}`;

describe("the report of vitest", () => {
  test("counts tests that pass, fail and are skipped", { timeout: 60_000 }, async () => {
    const result = await runVitest({
      "a.planted.ts": vitestFile(`test("one", () => {});
        test("two", () => expect(1).toBe(2));
        test("three", ({ skip }) => skip("no printer"));`),
    });
    expect(result.passed).toBe(1);
    expect(result.failed.map(({ name }) => name)).toEqual(["a.planted.ts > two"]);
    expect(result.failed[0]?.detail).toContain("expected 1 to be 2");
    expect(result.skipped.map(({ detail }) => detail)).toEqual(["no printer"]);
  });

  test(
    "counts a file that cannot be loaded, an empty file and a stray rejection as failures",
    { timeout: 60_000 },
    async () => {
      const result = await runVitest({
        "a.planted.ts": `throw new Error("cannot load");`,
        "b.planted.ts": `export {};`,
        "c.planted.ts": vitestFile(`test("one", () => { void Promise.reject(new Error("stray")); });`),
      });
      expect(result.passed).toBe(1);
      expect(result.failed.map(({ name }) => name).toSorted()).toEqual([
        "a.planted.ts",
        "an error outside any test",
        "b.planted.ts",
      ]);
    },
  );

  test("counts a run without any file as a failure", { timeout: 60_000 }, async () => {
    const { failed } = await runVitest({});
    expect(failed).toHaveLength(1);
  });
});

describe("the report of Playwright", () => {
  test("counts tests that pass, fail, are skipped and never ran", { timeout: 60_000 }, async () => {
    const result = await runPlaywright({
      "a.planted.ts": playwrightFile(`test.describe.configure({ mode: "default" });
        test("one", () => {});
        test("two", () => { test.skip(true, "no printer"); });
        test("three", () => expect(1).toBe(2));
        test("four", () => {});`),
    });
    expect(result.passed).toBe(1);
    expect(result.skipped.map(({ detail }) => detail)).toEqual(["no printer"]);
    expect(result.failed.map(({ name }) => name.split(" > ").at(-1))).toContain("three");
    expect(result.failed.find(({ name }) => name.endsWith("four"))?.detail).toBe("never ran");
  });

  test("counts a file that cannot be loaded as a failure", { timeout: 60_000 }, async () => {
    const { passed, failed } = await runPlaywright({
      "a.planted.ts": `throw new Error("cannot load");`,
      "b.planted.ts": playwrightFile(`test("one", () => {});`),
    });
    expect(passed).toBe(0);
    expect(failed.some(({ detail }) => detail?.includes("cannot load"))).toBe(true);
  });
});
