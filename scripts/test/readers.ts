import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installPackages } from "./debian-packages.ts";

/** Programs that read what Pandu writes: the variable that names each to the tests, its commands, its Debian package. */
const readers = [
  { variable: "PANDU_LIBREOFFICE", commands: ["soffice", "libreoffice"], package: "libreoffice-calc-nogui" },
  { variable: "PANDU_PDFTOPPM", commands: ["pdftoppm"], package: "poppler-utils" },
] as const;

/** Runs the tests that let other programs read our files; where one is missing and cannot be installed, its tests are skipped. */
function main(): number {
  const missing = readers.filter(({ commands }) => find(commands) === undefined);
  if (missing.length > 0) {
    console.log(`Missing: ${missing.map((reader) => reader.package).join(", ")}.`);
    if (!installPackages(missing.map((reader) => reader.package)))
      console.log("They could not be installed; their tests are skipped.");
  }
  const found = readers.flatMap(({ variable, commands }) => {
    const path = find(commands);
    return path === undefined ? [] : [[variable, path] as const];
  });
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "--project", "readers"],
    { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...Object.fromEntries(found) } },
  );
  return status ?? 1;
}

/** Where LibreOffice lies that is on no path. */
const places = ["/Applications/LibreOffice.app/Contents/MacOS", "C:\\Program Files\\LibreOffice\\program"];

function find(commands: readonly string[]): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/bin", ...places].filter(Boolean);
  const names = process.platform === "win32" ? commands.map((command) => `${command}.exe`) : commands;
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

process.exitCode = main();
