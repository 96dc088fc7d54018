import { spawnSync } from "node:child_process";
import { provide } from "./programs.ts";

/** Runs the tests that let a spreadsheet read our files; where there is none and none can be installed, they are skipped. */
function main(): number {
  const found = provide([
    {
      variable: "PANDU_LIBREOFFICE",
      commands: ["soffice", "libreoffice"],
      package: "libreoffice-calc-nogui",
    },
  ]);
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "--project", "readers"],
    { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...found } },
  );
  return status ?? 1;
}

process.exitCode = main();
