import { join } from "node:path";
import { budgetsOf } from "./bundle/budgets.ts";
import { readBundle } from "./bundle/bundle.ts";

const budgets = budgetsOf(readBundle(join(import.meta.dirname, ".."), "renderer"));

for (const { name, size, limit } of budgets) {
  const verdict = size > limit ? "  too large" : "";
  console.log(`${name.padEnd(34)} ${inKilobytes(size)} of ${inKilobytes(limit)}${verdict}`);
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`.padStart(9);
}

process.exitCode = budgets.some(({ size, limit }) => size > limit) ? 1 : 0;
