import { readFileSync } from "node:fs";
import { globSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { layers } from "../../scripts/layers.ts";

const root = join(import.meta.dirname, "../..");
const sources = globSync("{electron,renderer,scripts,test}/**/*.{ts,tsx,css}", { cwd: root });
const code = globSync("{electron,renderer}/**/*.{ts,tsx}", { cwd: root });

/** Faults of a path against the rules for names. */
const faultsOf = (path: string): string[] => {
  const parts = path.replaceAll("\\", "/").split("/");
  const banned = parts.filter((part) => /^(utils?|helpers?|common|shared|misc|types)(\.|$)/.test(part));
  const name = parts.at(-1) ?? "";
  const isKebab =
    /^[a-z0-9]+(-[a-z0-9]+)*(\.(proof|property))?(\.(test|spec|bench|module|config|d))?\.(ts|tsx|css)$/.test(
      name,
    );
  return [
    ...banned.map((part) => `${path}: "${part}" says nothing of what is in it`),
    ...(/^index\.tsx?$/.test(name) ? [`${path} is a barrel`] : []),
    ...(isKebab ? [] : [`${path} is not in kebab-case`]),
  ];
};

describe("the names of files", () => {
  test("are kebab-case and mean something", () => {
    expect(sources.flatMap(faultsOf)).toEqual([]);
  });

  test.each([
    "renderer/utils/x.ts",
    "renderer/ui/Button.tsx",
    "renderer/ui/index.ts",
    "electron/common.ts",
    "test/helpers/x.ts",
  ])("would not pass as %s", (path) => {
    expect(faultsOf(path)).not.toEqual([]);
  });

  test("lie in a folder of the table of layers", () => {
    const folders = layers.map(({ folder }) => folder.replace("/*", "/"));
    const strays = code.filter((path) => !folders.some((folder) => path.startsWith(folder)));
    expect(strays).toEqual([]);
  });
});

describe("styles", () => {
  test("use logical properties only, so that they mirror", () => {
    const physical =
      /^\s*((margin|padding|border)-(left|right|top|bottom)|left|right|float:\s*(left|right)|text-align:\s*(left|right))\b/m;
    const styles = sources.filter((path) => path.endsWith(".css"));
    const faults = styles.filter((path) => physical.test(readFileSync(join(root, path), "utf8")));
    expect(styles.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});
