import { posix, win32 } from "node:path";

/** What decides where the data lies when nobody says: the system, its home folder and its environment. */
export type Place = {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
};

/** The data folder of this PC's user, the same for both editions; PANDU_DATA names another. */
export function defaultFolder({ platform, home, environment }: Place): string {
  if (environment["PANDU_DATA"]) return environment["PANDU_DATA"];
  if (platform === "win32") {
    return win32.join(environment["APPDATA"] ?? win32.join(home, "AppData", "Roaming"), "Pandu");
  }
  if (platform === "darwin") return posix.join(home, "Library", "Application Support", "Pandu");
  return posix.join(environment["XDG_CONFIG_HOME"] ?? posix.join(home, ".config"), "Pandu");
}
