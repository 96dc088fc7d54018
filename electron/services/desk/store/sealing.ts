import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/** Bytes of a key, a nonce and a tag of AES-256-GCM. */
const [keyBytes, nonceBytes, tagBytes] = [32, 12, 16];

/** How much longer sealed bytes are than plain ones. */
export const sealOverhead = nonceBytes + tagBytes;

/** A new random key. */
export function makeKey(): Buffer {
  return randomBytes(keyBytes);
}

/** A key of its own for each file, so that no nonce is ever at risk and no file can stand for another. */
export function keyOf(name: string, key: Uint8Array): Buffer {
  return Buffer.from(hkdfSync("sha256", key, "", `pandu-desk/${name}`, keyBytes));
}

/** Encrypts bytes and ties them to `about`, which is not in them: nonce, ciphertext, tag. */
export function seal(key: Uint8Array, bytes: Uint8Array, about: Uint8Array): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(about);
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/** The bytes that were sealed about the same; undefined where one bit of it or the key is another. */
export function unseal(key: Uint8Array, sealed: Uint8Array, about: Uint8Array): Buffer | undefined {
  if (sealed.length < sealOverhead) return undefined;
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(about);
  decipher.setAuthTag(sealed.subarray(-tagBytes));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()]);
  } catch {
    return undefined;
  }
}
