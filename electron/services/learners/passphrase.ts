import { randomBytes, randomInt, scryptSync, timingSafeEqual } from "node:crypto";
import { z } from "zod";

/** A secret as it is stored: scrypt (N = 2^15, r = 8, p = 1) over a random salt, both base64. */
export const hashedSecretSchema = z.strictObject({ salt: z.string(), hash: z.string() });

export type HashedSecret = z.infer<typeof hashedSecretSchema>;

const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
/** No letter or digit that is mistaken for another. */
const alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

/** Hashes a passphrase or recovery code for storing. */
export function hashSecret(secret: string): HashedSecret {
  const salt = randomBytes(16);
  return { salt: salt.toString("base64"), hash: derive(secret, salt).toString("base64") };
}

/** Whether this is the secret that was hashed. */
export function isSecret(secret: string, stored: HashedSecret): boolean {
  const derived = derive(secret, Buffer.from(stored.salt, "base64"));
  const expected = Buffer.from(stored.hash, "base64");
  return derived.length === expected.length && timingSafeEqual(derived, expected);
}

/** A new recovery code: five groups of four, 99 bits. */
export function makeRecoveryCode(): string {
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join("");
  return Array.from({ length: 5 }, group).join("-");
}

/** A recovery code as typed, without what people add or leave out. */
export function normaliseRecoveryCode(code: string): string {
  return code.toUpperCase().replaceAll(/[^A-Z0-9]/g, "").replaceAll(/(.{4})(?=.)/g, "$1-");
}

function derive(secret: string, salt: Buffer): Buffer {
  return scryptSync(secret.normalize("NFC"), salt, 32, cost);
}
