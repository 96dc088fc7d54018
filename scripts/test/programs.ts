import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installPackages } from "./debian-packages.ts";

/** A program that reads what Pandu writes: the variable that names it to the tests, its commands, its Debian package. */
export type Program = {
  readonly variable: string;
  readonly commands: readonly string[];
  readonly package: string;
};

/** Where each program lies, by its variable; what is missing is installed where that can be done, else left out and named. */
export function provide(programs: readonly Program[]): Readonly<Record<string, string>> {
  const missing = programs.filter(({ commands }) => find(commands) === undefined);
  if (missing.length > 0) {
    console.log(`Missing: ${missing.map((program) => program.package).join(", ")}.`);
    if (!installPackages(missing.map((program) => program.package)))
      console.log("They could not be installed; what needs them is skipped.");
  }
  const found = programs.flatMap(({ variable, commands }) => {
    const path = find(commands);
    return path === undefined ? [] : [[variable, path] as const];
  });
  return Object.fromEntries(found);
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
