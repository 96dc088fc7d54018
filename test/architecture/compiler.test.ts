import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

/** Messages of the compiler against a planted file of one environment. */
const complaintsOf = (project: string, file: string, code: string): string[] => {
  const configFile = join(root, "tsconfig", `${project}.json`);
  const { config } = ts.readConfigFile(configFile, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, include: [], files: [] },
    ts.sys,
    join(root, "tsconfig"),
  );
  const planted = join(root, file);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === planted || fileExists(name);
  host.getSourceFile = (name, version) =>
    name === planted ? ts.createSourceFile(name, code, version) : getSourceFile(name, version);
  const program = ts.createProgram([planted], options, host);
  const source = program.getSourceFile(planted);
  return ts
    .getPreEmitDiagnostics(program, source)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
};

test("code that fits its environment compiles", { timeout: 30_000 }, () => {
  expect(complaintsOf("electron", "electron/services/x.ts", "export const id = process.pid;")).toEqual([]);
});

describe("a tsconfig for each environment", () => {
  test.each([
    ["domain", "renderer/domain/x.ts", "window.close();", "Cannot find name 'window'"],
    ["domain", "renderer/domain/x.ts", "document.title;", "Cannot find name 'document'"],
    ["domain", "renderer/domain/x.ts", "process.exit();", "Cannot find name 'process'"],
    ["domain", "renderer/domain/x.ts", "enum Shade { Light }", "not allowed when 'erasableSyntaxOnly'"],
    ["renderer", "renderer/app/x.ts", "process.exit();", "Cannot find name 'process'"],
    ["electron", "electron/services/x.ts", "window.close();", "Cannot find name 'window'"],
    [
      "electron",
      "electron/services/x.ts",
      "const all: number[] = []; export const x: number = all[0];",
      "'undefined'",
    ],
  ])("%s does not compile %s: %s", { timeout: 30_000 }, (project, file, code, message) => {
    expect(complaintsOf(project, file, code).join("\n")).toContain(message);
  });
});
