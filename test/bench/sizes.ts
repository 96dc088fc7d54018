import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { budgetsOf } from "../../scripts/bundle/budgets.ts";
import { readBundle } from "../../scripts/bundle/bundle.ts";
import type { Line } from "./table.ts";

/** What the learner's route weighs, by the rules of the size budgets, beside the built floor. */
export function measureSizes(root: string, floor: string): Line[] {
  const weights = budgetsOf(readBundle(root, "renderer")).filter(({ limit }) => limit > 0);
  return weights.map(({ name, size, limit }) => ({
    what: name,
    unit: "KB",
    values: [size / 1024],
    aim: limit / 1024,
    ...(name.startsWith("scripts") ? { floor: { what: "floor page", values: [scriptsIn(floor)] } } : {}),
  }));
}

function scriptsIn(folder: string): number {
  const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".js"),
  );
  return scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) / 1024;
}
