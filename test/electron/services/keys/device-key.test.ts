import { describe, expect, test } from "vitest";
import { isSignedBy, loadDeviceKey } from "../../../../electron/services/keys/device-key.ts";
import { aDisk } from "../journal/a-journal.ts";

const words = Buffer.from("what was signed");

describe("the device's key", () => {
  test("is made once and the same after that", async () => {
    const disk = await aDisk();
    const first = await loadDeviceKey(disk, "/data");
    const second = await loadDeviceKey(disk, "/data");
    expect(second.device).toBe(first.device);
    expect(first.device).toMatch(/^[0-9a-f]{16}$/);
    expect(isSignedBy(first.publicKey, words, second.sign(words))).toBe(true);
  });

  test("does not answer for other words, other keys or nonsense", async () => {
    const key = await loadDeviceKey(await aDisk(), "/data");
    const other = await loadDeviceKey(await aDisk(), "/data");
    expect(isSignedBy(key.publicKey, Buffer.from("other words"), key.sign(words))).toBe(false);
    expect(isSignedBy(other.publicKey, words, key.sign(words))).toBe(false);
    expect(isSignedBy("bm9uc2Vuc2U=", words, key.sign(words))).toBe(false);
    expect(isSignedBy(key.publicKey, words, "")).toBe(false);
  });

  test.each(["", '{"privateKey":"AAAA","publicKey":"AAAA"}'])(
    "that is damaged (%j) is kept aside and made anew",
    async (text) => {
      const disk = await aDisk();
      await (await disk.open("/data/device.json", "empty")).write(Buffer.from(text));
      const { device } = await loadDeviceKey(disk, "/data");
      expect((await loadDeviceKey(disk, "/data")).device).toBe(device);
      expect(await disk.read("/data/device.json.damaged")).toEqual(Buffer.from(text));
    },
  );
});
