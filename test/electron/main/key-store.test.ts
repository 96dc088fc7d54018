import { describe, expect, it } from "vitest";
import { systemKeyStore } from "../../../electron/main/key-store.ts";

type Ports = Parameters<typeof systemKeyStore>[0];
type Storage = Ports["safeStorage"];

/** A store as Electron gives it; `start` is how sealed bytes begin. */
function aStorage(start: string, changes: Partial<Storage> = {}): Storage {
  return {
    isAsyncEncryptionAvailable: async () => true,
    encryptStringAsync: async (text) => Buffer.from(start + text),
    decryptStringAsync: async (sealed) => ({
      result: sealed.toString().slice(start.length),
      shouldReEncrypt: false,
    }),
    ...changes,
  };
}
const opened = (changes: Partial<Ports> = {}) =>
  systemKeyStore({
    safeStorage: aStorage("v11"),
    platform: "linux",
    home: "/home/khin",
    dataFolder: "/home/khin/.config/Pandu",
    patience: 20,
    ...changes,
  });
const never = () => new Promise<never>(() => undefined);

describe("the system's store of secrets", () => {
  it("seals and opens for a data folder in the user's home", async () => {
    const store = await opened();
    const sealed = (await store?.seal("a key")) ?? "";
    expect(sealed).toMatch(/^[A-Za-z0-9+/=]+$/);
    expect(await store?.open(sealed)).toBe("a key");
  });

  it.each(["/srv/pandu", "/home/aung/pandu", "/home/khin", "/home/khin2/pandu"])(
    "is left alone for %s, which others may share",
    async (dataFolder) => {
      expect(await opened({ dataFolder })).toBeUndefined();
    },
  );

  it("is none where the system says so, fails, or does not answer", async () => {
    for (const isAsyncEncryptionAvailable of [
      async () => false,
      () => Promise.reject(new Error("no bus")),
      never,
    ])
      expect(await opened({ safeStorage: aStorage("v11", { isAsyncEncryptionAvailable }) })).toBeUndefined();
  });

  it("seals nothing with the password that everybody knows, which is Linux's alone", async () => {
    const safeStorage = aStorage("v10");
    await expect((await opened({ safeStorage }))?.seal("a key")).rejects.toThrow("no store");
    expect(await (await opened({ safeStorage, platform: "darwin" }))?.seal("a key")).toBeDefined();
  });

  it("opens nothing, and does not wait for ever, where it does not answer any more", async () => {
    const store = await opened({
      safeStorage: aStorage("v11", { decryptStringAsync: never, encryptStringAsync: never }),
    });
    expect(await store?.open("AAAA")).toBeUndefined();
    await expect(store?.seal("a key")).rejects.toThrow("does not answer");
  });
});
