import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { isFresh, writeStamp } from "./stamp.ts";

const inputs = [
  "courses",
  "electron",
  "locales",
  "renderer",
  "scripts/course",
  "build/trust-lists",
  "THIRD-PARTY-NOTICES.md",
  "electron.vite.config.ts",
  "package.json",
  "package-lock.json",
];

const outputs = [
  "out/main/main.js",
  "out/main/server-main.js",
  "out/preload/preload.cjs",
  "out/renderer/index.html",
];

/** Builds the app unless what is in `out` was built from the very files of now. Rejects with what the build said. */
export async function buildIfStale(root: string, say: (line: string) => void): Promise<void> {
  if (outputs.every((file) => existsSync(join(root, file))) && (await isFresh(root, inputs))) return;
  say("Building Pandu …");
  await build(root);
  await writeStamp(root, inputs);
}

async function build(root: string): Promise<void> {
  const cli = join(root, "node_modules", "electron-vite", "bin", "electron-vite.js");
  if (!existsSync(cli)) throw new Error("Pandu's packages are not installed; run `npm ci` first.");
  const child = spawn(process.execPath, [cli, "build", "--logLevel", "warn"], { cwd: root });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => said.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.on("error", reject).on("close", resolve),
  );
  if (code !== 0) throw new Error(`The build failed:\n${Buffer.concat(said).toString()}`);
}
