import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findBrowser } from "../../../scripts/browser/find-browser.ts";

const only =
  (...paths: readonly string[]) =>
  (path: string) =>
    paths.includes(path);

describe("the browser that is found", () => {
  it("is the one that is named, or none when there is nothing of that name", async () => {
    const environment = { PANDU_BROWSER: "/opt/b" };
    expect(await findBrowser("linux", environment, only("/opt/b", "/usr/bin/chromium"))).toBe("/opt/b");
    expect(await findBrowser("linux", environment, only("/usr/bin/chromium"))).toBeUndefined();
  });

  it("is Chrome before Chromium before Edge on Linux, wherever the path leads", async () => {
    const environment = { PATH: "/opt/bin:/usr/bin" };
    expect(await findBrowser("linux", environment, only("/usr/bin/chromium", "/opt/bin/google-chrome"))).toBe(
      "/opt/bin/google-chrome",
    );
    expect(
      await findBrowser("linux", environment, only("/usr/bin/microsoft-edge", "/usr/bin/chromium")),
    ).toBe("/usr/bin/chromium");
  });

  it("lies under Applications on a Mac", async () => {
    const edge = "/Users/siti/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
    expect(await findBrowser("darwin", { HOME: "/Users/siti" }, only(edge))).toBe(edge);
  });

  it("is Edge on a Windows PC without Chrome", async () => {
    const environment = { "ProgramFiles(x86)": "C:/Program Files (x86)" };
    const edge = join("C:/Program Files (x86)", "Microsoft", "Edge", "Application", "msedge.exe");
    expect(await findBrowser("win32", environment, only(edge))).toBe(edge);
  });

  it("is Playwright's newest where none is installed", async () => {
    const folder = await mkdtemp(join(tmpdir(), "pandu-playwright-"));
    for (const build of ["chromium-998", "chromium-1200", "firefox-1500"]) {
      await mkdir(join(folder, build, "chrome-linux"), { recursive: true });
      await writeFile(join(folder, build, "chrome-linux", "chrome"), "");
    }
    const isDownloaded = (path: string) => path.startsWith(folder) && existsSync(path);
    const found = await findBrowser("linux", { PLAYWRIGHT_BROWSERS_PATH: folder }, isDownloaded);
    expect(found).toBe(join(folder, "chromium-1200", "chrome-linux", "chrome"));
  });

  it("is none where there is none", async () => {
    expect(await findBrowser("linux", { PATH: "", HOME: "/nowhere" }, () => false)).toBeUndefined();
  });
});
