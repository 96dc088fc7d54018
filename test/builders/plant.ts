import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Writes files to a folder that lives as long as the test, inside the project so that its packages are found. */
export function plant(files: Readonly<Record<string, string | Uint8Array>>): string {
  const parent = join(import.meta.dirname, "../../.cache/planted");
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, "case-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
