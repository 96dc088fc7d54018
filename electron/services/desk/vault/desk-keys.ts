import { createPrivateKey, generateKeyPairSync, sign } from "node:crypto";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { z } from "zod";

/** The desk's own keys as they are stored, encrypted. */
export const deskKeysSchema = z.strictObject({
  /** Ed25519: PKCS #8 and SubjectPublicKeyInfo, both DER in base64. */
  privateKey: z.base64(),
  publicKey: z.base64(),
  /** age X25519: "AGE-SECRET-KEY-1…", and "age1…" for whom records are sealed. */
  identity: z.string(),
  recipient: z.string(),
});

/** What signs office files and receipts, and opens what was sealed for the desk. */
export type DeskKeys = z.infer<typeof deskKeysSchema>;

/** New keys for a new desk. */
export async function makeDeskKeys(): Promise<DeskKeys> {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const identity = await generateX25519Identity();
  return {
    privateKey: privateKey.export({ format: "der", type: "pkcs8" }).toString("base64"),
    publicKey: publicKey.export({ format: "der", type: "spki" }).toString("base64"),
    identity,
    recipient: await identityToRecipient(identity),
  };
}

/** The desk's Ed25519 signature over bytes, in base64. */
export function signAsDesk({ privateKey }: DeskKeys, bytes: Uint8Array): string {
  const key = createPrivateKey({ key: Buffer.from(privateKey, "base64"), format: "der", type: "pkcs8" });
  return sign(null, bytes, key).toString("base64");
}
