import { describe, expect, test } from "vitest";
import type { Disk } from "../../../../electron/services/disk/disk.ts";
import { isSignedBy, loadDeviceKey } from "../../../../electron/services/keys/device-key.ts";
import type { KeyStore } from "../../../../electron/services/keys/key-store.ts";
import { aDisk } from "../journal/a-journal.ts";

/** A store that opens what it sealed itself. */
function aStore(user: string, changes: Partial<KeyStore> = {}): KeyStore {
  return {
    seal: async (text) => `${user}:${Buffer.from(text).toString("hex")}`,
    open: async (sealed) =>
      sealed.startsWith(`${user}:`)
        ? Buffer.from(sealed.slice(user.length + 1), "hex").toString()
        : undefined,
    ...changes,
  };
}
const storedIn = async (disk: Disk, name = "device.json"): Promise<unknown> =>
  JSON.parse(Buffer.from((await disk.read(`/data/${name}`)) ?? []).toString());
const words = Buffer.from("what was signed");

describe("a key in the system's store", () => {
  test("is sealed from its first day, and the same after that", async () => {
    const disk = await aDisk();
    const first = await loadDeviceKey(disk, "/data", aStore("khin"));
    expect(await storedIn(disk)).toEqual({
      sealed: expect.stringMatching(/^khin:/),
      publicKey: first.publicKey,
    });
    const second = await loadDeviceKey(disk, "/data", aStore("khin"));
    expect(isSignedBy(first.publicKey, words, second.sign(words))).toBe(true);
  });

  test("that lay there in the clear is sealed in its place and stays the same", async () => {
    const disk = await aDisk();
    const { device } = await loadDeviceKey(disk, "/data");
    expect(await storedIn(disk)).toHaveProperty("privateKey");
    expect((await loadDeviceKey(disk, "/data", aStore("khin"))).device).toBe(device);
    expect(await storedIn(disk)).not.toHaveProperty("privateKey");
    expect((await loadDeviceKey(disk, "/data", aStore("khin"))).device).toBe(device);
  });

  test.each<[string, Partial<KeyStore>]>([
    ["seals nothing", { seal: () => Promise.reject(new Error("locked")) }],
    ["opens nothing", { open: async () => undefined }],
    ["fails to open", { open: () => Promise.reject(new Error("locked")) }],
    ["opens something else", { open: async () => "AAAA" }],
  ])("stays in the clear where the store %s", async (_, changes) => {
    const disk = await aDisk();
    const { device } = await loadDeviceKey(disk, "/data");
    expect((await loadDeviceKey(disk, "/data", aStore("khin", changes))).device).toBe(device);
    expect(await storedIn(disk)).toHaveProperty("privateKey");
    expect((await loadDeviceKey(disk, "/data")).device).toBe(device);
  });
});

describe("a data folder with a key that cannot be opened here", () => {
  test("gets another one beside it; each user finds their own again", async () => {
    const disk = await aDisk();
    const ofKhin = await loadDeviceKey(disk, "/data", aStore("khin"));
    const ofAung = await loadDeviceKey(disk, "/data", aStore("aung"));
    expect(ofAung.device).not.toBe(ofKhin.device);
    expect((await loadDeviceKey(disk, "/data", aStore("khin"))).device).toBe(ofKhin.device);
    expect((await loadDeviceKey(disk, "/data", aStore("aung"))).device).toBe(ofAung.device);
    expect((await disk.list("/data")).toSorted()).toEqual([`device-${ofAung.device}.json`, "device.json"]);
  });

  test("keeps the key of a host without a store in the clear, as that host could not open it", async () => {
    const disk = await aDisk();
    const sealed = await loadDeviceKey(disk, "/data", aStore("khin"));
    const plain = await loadDeviceKey(disk, "/data");
    expect((await loadDeviceKey(disk, "/data", aStore("khin"))).device).toBe(sealed.device);
    expect((await loadDeviceKey(disk, "/data")).device).toBe(plain.device);
    expect(await storedIn(disk, `device-${plain.device}.json`)).toHaveProperty("privateKey");
  });

  test("comes back to the first key when the store does", async () => {
    const disk = await aDisk();
    const first = await loadDeviceKey(disk, "/data", aStore("khin"));
    const locked = aStore("khin", { open: async () => undefined });
    const meanwhile = await loadDeviceKey(disk, "/data", locked);
    expect(meanwhile.device).not.toBe(first.device);
    expect((await loadDeviceKey(disk, "/data", locked)).device).toBe(meanwhile.device);
    expect((await loadDeviceKey(disk, "/data", aStore("khin"))).device).toBe(first.device);
  });

  test("is not fooled by another's public key beside a sealed one", async () => {
    const [disk, other] = [await aDisk(), await loadDeviceKey(await aDisk(), "/data")];
    await loadDeviceKey(disk, "/data", aStore("khin"));
    const { sealed } = (await storedIn(disk)) as { readonly sealed: string };
    await disk.remove("/data/device.json");
    await (
      await disk.open("/data/device.json", "empty")
    ).write(Buffer.from(JSON.stringify({ sealed, publicKey: other.publicKey })));
    expect((await loadDeviceKey(disk, "/data", aStore("khin"))).device).not.toBe(other.device);
  });
});
