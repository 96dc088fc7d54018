import { spawnSync } from "node:child_process";
import { findBrowser } from "../browser/find-browser.ts";
import { installPackages } from "./debian-packages.ts";
import { provide } from "./programs.ts";

/** Runs Playwright with a browser of this machine; on Debian as root, one is installed when there is none. */
async function main(): Promise<number> {
  const browser = (await findBrowser()) ?? (installChromium() ? await findBrowser() : undefined);
  if (browser === undefined) {
    console.error(
      "The end-to-end tests need a browser and found none. Install Google Chrome, Chromium or Microsoft Edge, " +
        "or run `npx playwright install chromium`; or name one in PANDU_BROWSER.",
    );
    return 1;
  }
  console.log(`Browser: ${browser}`);
  const found = provide([{ variable: "PANDU_PDFTOPPM", commands: ["pdftoppm"], package: "poppler-utils" }]);
  return run(process.execPath, ["node_modules/@playwright/test/cli.js", "test"], {
    ...found,
    PANDU_BROWSER: browser,
  });
}

function installChromium(): boolean {
  console.log("No browser found: installing chromium where that can be done.");
  return installPackages(["chromium"]);
}

function run(
  command: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
): number {
  const { status } = spawnSync(command, [...parameters], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...environment },
  });
  return status ?? 1;
}

process.exitCode = await main();
