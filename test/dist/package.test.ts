import { existsSync, type Stats } from "node:fs";
import { cp, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPackage, listPackage } from "@electron/asar";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import configuration from "../../electron-builder.config.ts";

type Filter = (path: string, stat: Stats) => boolean;
type Matching = { FileMatcher: new (from: string, to: string, expand: (text: string) => string, patterns: unknown) => { createFilter: () => Filter } };

const root = join(import.meta.dirname, "../..");
const builder = createRequire(createRequire(import.meta.url).resolve("electron-builder"));
const { FileMatcher } = builder("app-builder-lib/out/fileMatcher") as Matching;

let folder = "";
let names: readonly string[] = [];

/** Packs what electron-builder would pack, by its own reading of the same patterns. */
beforeAll(async () => {
  if (!existsSync(join(root, "out/renderer/index.html"))) throw new Error("Run `npm run build` first.");
  folder = await mkdtemp(join(tmpdir(), "pandu-package-"));
  const isIncluded = new FileMatcher(root, folder, (text) => text, configuration.files).createFilter();
  for (const top of ["out", "package.json", "electron", "renderer", "scripts", "test", "courses"]) {
    for (const file of await filesUnder(top)) {
      const from = join(root, file);
      if (isIncluded(from, await stat(from))) await cp(from, join(folder, "app", file));
    }
  }
  await createPackage(join(folder, "app"), join(folder, "app.asar"));
  names = listPackage(join(folder, "app.asar"), { isPack: false }).map((name) => name.replaceAll("\\", "/").slice(1));
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

async function filesUnder(top: string): Promise<readonly string[]> {
  if ((await stat(join(root, top))).isFile()) return [top];
  const entries = await readdir(join(root, top), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

describe("the package", () => {
  it("holds the two processes, the preload and the window", () => {
    expect(names).toEqual(
      expect.arrayContaining(["package.json", "out/main/main.js", "out/preload/preload.cjs", "out/renderer/index.html"]),
    );
  });

  it("holds no sources, no packages, no maps and no server of the browser edition", () => {
    const strangers = names.filter((name) => /\.tsx?$|\.map$|node_modules|server-main|^(electron|renderer|scripts|test)\b/.test(name));
    expect(strangers).toEqual([]);
  });

  it("holds the courses as documents", () => {
    expect(names.some((name) => /^out\/renderer\/courses\/index\.en\.json$/.test(name))).toBe(true);
  });

  it("is smaller than 40 MB", async () => {
    const { size } = await stat(join(folder, "app.asar"));
    console.log(`app.asar: ${(size / 1e6).toFixed(1)} MB in ${names.length} entries`);
    expect(size).toBeLessThan(40e6);
  });
});
