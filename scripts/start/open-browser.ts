import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";

/** Opens the address as an app in a profile of its own, which asks nothing of the network but 127.0.0.1. */
export function openBrowser(executable: string, address: string, dataFolder: string): ChildProcess {
  return spawn(executable, browserArguments(address, dataFolder, process.getuid?.() === 0), {
    stdio: "ignore",
  });
}

export function browserArguments(address: string, dataFolder: string, isRoot: boolean): readonly string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${join(dataFolder, "browser")}`,
    "--no-first-run",
    "--no-default-browser-check",
    "--no-proxy-server",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-extensions",
    "--disable-sync",
    "--disable-features=Translate,OptimizationHints,MediaRouter",
    "--metrics-recording-only",
    "--no-pings",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--password-store=basic",
    // Chromium refuses to run as root inside its sandbox.
    ...(isRoot ? ["--no-sandbox"] : []),
  ];
}

/** Whether there is a screen to open a window on. */
export function hasDisplay(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  if (platform === "win32" || platform === "darwin") return true;
  return Boolean(environment["DISPLAY"] ?? environment["WAYLAND_DISPLAY"]);
}
