import { expect, test } from "vitest";
import { loadDeviceKey } from "../../../../electron/services/keys/device-key.ts";
import { deviceOf, fingerprintOf } from "../../../../electron/services/keys/fingerprint.ts";
import { aDisk } from "../journal/a-journal.ts";

test("a fingerprint is eight groups of four that begin with the device's id", async () => {
  const { publicKey } = await loadDeviceKey(await aDisk(), "/data");
  expect(fingerprintOf(publicKey)).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
  expect(fingerprintOf(publicKey).replaceAll(" ", "").startsWith(deviceOf(publicKey))).toBe(true);
});
