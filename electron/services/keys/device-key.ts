import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import type { Disk } from "../disk/disk.ts";
import { deviceOf } from "./fingerprint.ts";
import { findKeyPair, makeKeyPair } from "./key-files.ts";
import type { KeyStore } from "./key-store.ts";

/** This PC's own Ed25519 key. Its id is the start of the public key's SHA-256, in hex. */
export type DeviceKey = {
  readonly device: string;
  /** SubjectPublicKeyInfo, base64. */
  readonly publicKey: string;
  readonly sign: (bytes: Uint8Array) => string;
};

/**
 * Reads the device's key, or makes it the first time; sealed in the system's store where there is one. Where no key can
 * be opened, as it is damaged or sealed by another, it is kept aside: this PC then counts as a new device.
 */
export async function loadDeviceKey(disk: Disk, folder: string, store?: KeyStore): Promise<DeviceKey> {
  const ports = { disk, folder, store };
  const pair = (await findKeyPair(ports)) ?? (await makeKeyPair(ports));
  const privateKey = createPrivateKey({
    key: Buffer.from(pair.privateKey, "base64"),
    format: "der",
    type: "pkcs8",
  });
  return {
    device: deviceOf(pair.publicKey),
    publicKey: pair.publicKey,
    sign: (bytes) => sign(null, bytes, privateKey).toString("base64"),
  };
}

/** Whether a signature over these bytes was made with the private half of the key. */
export function isSignedBy(publicKey: string, bytes: Uint8Array, signature: string): boolean {
  try {
    const key: KeyObject = createPublicKey({
      key: Buffer.from(publicKey, "base64"),
      format: "der",
      type: "spki",
    });
    return verify(null, bytes, key, Buffer.from(signature, "base64"));
  } catch {
    return false;
  }
}
