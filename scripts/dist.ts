import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { electronBinary } from "./start/electron-binary.ts";
import { updateTrustLists } from "./trust-lists/update-trust-lists.ts";

const root = join(import.meta.dirname, "..");

/** Builds the app and its installers for this system. Arguments go to electron-builder, as in `npm run dist -- --win`. */
async function main(): Promise<number> {
  try {
    await electronBinary(root, true, (line) => console.log(line));
  } catch (error) {
    console.error(
      `No installer can be made without Electron. ${error instanceof Error ? error.message : String(error)}`,
    );
    return 1;
  }
  // Without the lists the app says so, and an office can bring its own: no reason to make no installer.
  await updateTrustLists(root).catch((error: Error) => console.warn(error.message));
  const build = run("electron-vite/bin/electron-vite.js", ["build"]);
  if (build !== 0) return build;
  return run("electron-builder/cli.js", ["--config", "electron-builder.config.ts", ...process.argv.slice(2)]);
}

function run(cli: string, parameters: readonly string[]): number {
  const path = join(root, "node_modules", cli);
  return spawnSync(process.execPath, [path, ...parameters], { cwd: root, stdio: "inherit" }).status ?? 1;
}

process.exitCode = await main();
