import { isAbsolute, relative } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { SafeStorage } from "electron";
import type { KeyStore } from "../services/keys/key-store.ts";

type Ports = {
  readonly safeStorage: Pick<
    SafeStorage,
    "isAsyncEncryptionAvailable" | "encryptStringAsync" | "decryptStringAsync"
  >;
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly dataFolder: string;
  /** Milliseconds. */
  readonly patience?: number;
};

/** A system that does not answer must not keep the app from starting. */
const usualPatience = 3000;

/** What Chromium seals on Linux with a password that everybody knows, where there is no store, begins so. */
const unprotected = Buffer.from("v10");

/**
 * The system's store of secrets (DPAPI, Keychain, Secret Service) for a data folder in this user's own home; undefined
 * where others may share the folder, or where the system has no store.
 */
export async function systemKeyStore(ports: Ports): Promise<KeyStore | undefined> {
  const { safeStorage, home, dataFolder, platform, patience = usualPatience } = ports;
  if (!isInside(home, dataFolder)) return undefined;
  const inTime = <Value>(answer: Promise<Value>): Promise<Value | undefined> =>
    Promise.race([answer, pause(patience, undefined, { ref: false })]);
  if (!(await inTime(safeStorage.isAsyncEncryptionAvailable().catch(() => false)))) return undefined;
  return {
    seal: async (text) => {
      const sealed = await inTime(safeStorage.encryptStringAsync(text));
      if (sealed === undefined) throw new Error("the system's store of secrets does not answer");
      if (platform === "linux" && sealed.subarray(0, unprotected.length).equals(unprotected))
        throw new Error("the system has no store of secrets");
      return sealed.toString("base64");
    },
    open: async (sealed) => {
      const opened = await inTime(safeStorage.decryptStringAsync(Buffer.from(sealed, "base64")));
      return opened?.result;
    },
  };
}

function isInside(home: string, folder: string): boolean {
  const path = relative(home, folder);
  return home !== "" && path !== "" && !path.startsWith("..") && !isAbsolute(path);
}
