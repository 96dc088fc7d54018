import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/** An installed browser of the Chromium family, or undefined where there is none. PANDU_BROWSER names one. */
export async function findBrowser(
  platform: NodeJS.Platform = process.platform,
  environment: Environment = process.env,
  exists: (path: string) => boolean = existsSync,
): Promise<string | undefined> {
  const named = environment["PANDU_BROWSER"];
  if (named) return exists(named) ? named : undefined;
  return (
    installed(platform, environment).find(exists) ?? (await playwrightBrowser(platform, environment, exists))
  );
}

/** Where the browsers of a system lie, in the order in which they are tried. */
function installed(platform: NodeJS.Platform, environment: Environment): readonly string[] {
  if (platform === "win32") return onWindows(environment);
  if (platform === "darwin") return onMac(environment);
  const names = [
    "google-chrome-stable",
    "google-chrome",
    "chromium",
    "chromium-browser",
    "microsoft-edge",
    "brave-browser",
  ];
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const places = [...new Set([...folders, "/usr/bin", "/snap/bin", "/var/lib/flatpak/exports/bin"])];
  return names.flatMap((name) => places.map((folder) => join(folder, name)));
}

function onWindows(environment: Environment): readonly string[] {
  const roots = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap(
    (name) => environment[name] ?? [],
  );
  const programs = [
    ["Google", "Chrome", "Application", "chrome.exe"],
    ["Chromium", "Application", "chrome.exe"],
    ["Microsoft", "Edge", "Application", "msedge.exe"],
    ["BraveSoftware", "Brave-Browser", "Application", "brave.exe"],
  ];
  return programs.flatMap((program) => roots.map((root) => join(root, ...program)));
}

function onMac(environment: Environment): readonly string[] {
  const names = ["Google Chrome", "Chromium", "Microsoft Edge", "Brave Browser"];
  const roots = ["/Applications", join(environment["HOME"] ?? homedir(), "Applications")];
  return names.flatMap((name) => roots.map((root) => join(root, `${name}.app`, "Contents", "MacOS", name)));
}

/** The newest Chromium that Playwright downloaded, where it did. */
async function playwrightBrowser(
  platform: NodeJS.Platform,
  environment: Environment,
  exists: (path: string) => boolean,
): Promise<string | undefined> {
  const folder = environment["PLAYWRIGHT_BROWSERS_PATH"] ?? playwrightFolder(platform, environment);
  const names = await readdir(folder).catch(() => []);
  const builds = names.filter((name) => /^chromium-\d+$/.test(name)).sort((a, b) => buildOf(b) - buildOf(a));
  return builds.flatMap((build) => executables.map((path) => join(folder, build, ...path))).find(exists);
}

const executables = [
  ["chrome-linux64", "chrome"],
  ["chrome-linux", "chrome"],
  ["chrome-win64", "chrome.exe"],
  ["chrome-win", "chrome.exe"],
  ["chrome-mac-arm64", "Google Chrome for Testing.app", "Contents", "MacOS", "Google Chrome for Testing"],
  ["chrome-mac-x64", "Google Chrome for Testing.app", "Contents", "MacOS", "Google Chrome for Testing"],
  ["chrome-mac", "Chromium.app", "Contents", "MacOS", "Chromium"],
];

function buildOf(name: string): number {
  return Number(name.slice("chromium-".length));
}

function playwrightFolder(platform: NodeJS.Platform, environment: Environment): string {
  const home = environment["HOME"] ?? homedir();
  if (platform === "win32")
    return join(environment["LOCALAPPDATA"] ?? join(home, "AppData", "Local"), "ms-playwright");
  if (platform === "darwin") return join(home, "Library", "Caches", "ms-playwright");
  return join(environment["XDG_CACHE_HOME"] ?? join(home, ".cache"), "ms-playwright");
}
