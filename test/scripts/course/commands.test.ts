import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");

const run = (...parameters: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/course.ts", ...parameters], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
};

describe("npm run course", () => {
  test("without a command says what there is", () => {
    expect(run()).toMatchObject({
      status: 2,
      said: expect.stringContaining("npm run course -- new <id>") as string,
    });
  });

  test.each([
    [["check", "no-such-course"], "There is no course no-such-course in courses."],
    [["preview", "no-such-course"], "There is no course no-such-course in courses."],
    [["new", "Not An Id"], "is no id for a course: it must be lower-case words or digits joined by hyphens."],
    [["new", "spotting-ai-generated-content"], "There is a course spotting-ai-generated-content already."],
    [["toString"], "npm run course -- new <id>"],
  ])("refuses %j with a sentence", (parameters, sentence) => {
    const { status, said } = run(...parameters);
    expect(said).toContain(sentence);
    expect(status).toBe(2);
  });

  test("checks one course and counts what it found", { timeout: 60_000 }, () => {
    expect(run("check", "spotting-ai-generated-content").said).toMatch(/\d+ findings, \d+ warnings\n$/);
  });
});
