import { rmSync } from "node:fs";
import { join } from "node:path";
import { runStages } from "./test/run-stages.ts";
import { tailOf } from "./test/run-suite.ts";
import { stages } from "./test/suites.ts";
import { summaryOf } from "./test/summary.ts";

const folder = ".cache/test-results";

/** Runs all suites, or those named, and ends with the line `N passed, N failed`. */
async function main(names: readonly string[]): Promise<number> {
  const known = stages.flat().map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no suite ${unknown.join(", ")}; there are ${known.join(", ")}.`);
    return 2;
  }
  process.chdir(join(import.meta.dirname, ".."));
  rmSync(folder, { recursive: true, force: true });
  const chosen = stages.map((stage) =>
    stage.filter(({ name }) => names.length === 0 || names.includes(name)),
  );
  const results = await runStages(chosen, folder, (line) => console.log(line));
  for (const line of summaryOf(results, (log) => tailOf(log, 40))) console.log(line);
  return results.every(({ failed }) => failed.length === 0) ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
