import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const aptGet = "/usr/bin/apt-get";
const quiet = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };

/** Installs packages where that can be done unasked: on Debian, as root. Whether it was done. */
export function installPackages(names: readonly string[]): boolean {
  if (!existsSync(aptGet) || process.getuid?.() !== 0) return false;
  return apt("update") && apt("install", "-y", "--no-install-recommends", ...names);
}

function apt(...parameters: readonly string[]): boolean {
  const { status } = spawnSync(aptGet, [...parameters], {
    stdio: ["ignore", "inherit", "inherit"],
    env: quiet,
  });
  return status === 0;
}
