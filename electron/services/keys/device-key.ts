import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from "node:crypto";
import { join } from "node:path";
import { z } from "zod";
import type { Disk } from "../disk/disk.ts";
import { readJsonOrKeepAside, writeJson } from "../disk/json-file.ts";

/** PKCS #8 and SubjectPublicKeyInfo, both DER in base64. */
const keySchema = z.strictObject({
  privateKey: z.base64().refine(isPrivateKey, "this is no private key"),
  publicKey: z.base64(),
});

/** This PC's own Ed25519 key. Its id is the start of the public key's SHA-256, in hex. */
export type DeviceKey = {
  readonly device: string;
  /** SubjectPublicKeyInfo, base64. */
  readonly publicKey: string;
  readonly sign: (bytes: Uint8Array) => string;
};

/** Reads the device's key, or makes it the first time. A damaged key is kept aside: this PC then counts as a new device. */
export async function loadDeviceKey(disk: Disk, folder: string): Promise<DeviceKey> {
  const path = join(folder, "device.json");
  const stored = (await readJsonOrKeepAside(disk, path, keySchema)) ?? (await makeKey(disk, path));
  const privateKey = createPrivateKey({
    key: Buffer.from(stored.privateKey, "base64"),
    format: "der",
    type: "pkcs8",
  });
  return {
    device: deviceOf(stored.publicKey),
    publicKey: stored.publicKey,
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

/** The id of the device that has this public key. */
export function deviceOf(publicKey: string): string {
  return createHash("sha256").update(Buffer.from(publicKey, "base64")).digest("hex").slice(0, 16);
}

async function makeKey(disk: Disk, path: string): Promise<z.infer<typeof keySchema>> {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const stored = {
    privateKey: privateKey.export({ format: "der", type: "pkcs8" }).toString("base64"),
    publicKey: publicKey.export({ format: "der", type: "spki" }).toString("base64"),
  };
  await writeJson(disk, path, stored);
  return stored;
}

function isPrivateKey(text: string): boolean {
  try {
    return (
      createPrivateKey({ key: Buffer.from(text, "base64"), format: "der", type: "pkcs8" }).type === "private"
    );
  } catch {
    return false;
  }
}
