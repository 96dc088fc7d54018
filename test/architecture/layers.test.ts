import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, test } from "vitest";
import config from "../../eslint.config.ts";
import { layers } from "../../scripts/layers.ts";
import { deniedCode, deniedImports } from "./violations.ts";

const root = join(import.meta.dirname, "../..");

// Planted files are in no project, so the rules that need types are left out.
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [...config, tseslint.configs.disableTypeChecked],
});

const rulesAgainst = async (file: string, code: string) => {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
};

const layerRule = "boundaries/dependencies";

describe("the table of layers", () => {
  test.each(deniedImports)("%s may not import %s", async (file, target) => {
    expect(await rulesAgainst(file, `import * as x from "${target}"; x;`)).toContain(layerRule);
  });

  test.each([
    `export { PeoplePage } from "../people/people-page.tsx";`,
    `export const load = () => import("../people/people-page.tsx");`,
    `import type { PeoplePage } from "../people/people-page.tsx"; export type X = typeof PeoplePage;`,
  ])("rejects a feature that reaches another by %s", async (code) => {
    expect(await rulesAgainst("renderer/features/home/x.tsx", code)).toContain(layerRule);
  });

  test.each([
    ["renderer/domain/x.ts", `import { z } from "zod"; z;`],
    ["electron/services/x.ts", `import * as x from "../../renderer/domain/event/event.ts"; x;`],
    ["electron/services/x.ts", `import * as x from "node:fs"; x;`],
    [
      "renderer/state/x.ts",
      `import type { Learner } from "../../electron/contract/contract.ts"; export type X = Learner;`,
    ],
    ["renderer/features/home/x.tsx", `import * as x from "./home-page.tsx"; x;`],
    ["renderer/platform/x.ts", "export const now = () => Date.now();"],
  ])("lets %s do %s", async (file, code) => {
    const rules = await rulesAgainst(file, code);
    expect(rules.filter((rule) => rule !== "@typescript-eslint/no-unused-expressions")).toEqual([]);
  });

  test("was tried with files that exist, so that it is the layer that is rejected", () => {
    const targets = deniedImports.flatMap(([file, target]) =>
      target.startsWith(".") ? [join(root, dirname(file), target)] : [],
    );
    expect(targets.filter((target) => !existsSync(target))).toEqual([]);
  });

  test("names only layers and packages that exist", () => {
    const names = layers.map(({ name }) => name);
    const named = layers.flatMap((layer) => [...layer.layers, ...layer.packages, ...(layer.types ?? [])]);
    const places = (name: string) => [join("node_modules", name), join("node_modules/@types", name)];
    const isKnown = (name: string) =>
      name === "node:*" ||
      names.includes(name) ||
      places(name).some((place) => existsSync(join(root, place)));
    expect(named.filter((name) => !isKnown(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("lint", () => {
  test.each(deniedCode)("rejects %s in %s", async (_what, file, code, rule) => {
    expect(await rulesAgainst(file, code)).toContain(rule);
  });
});
