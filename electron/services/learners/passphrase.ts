import { randomBytes, randomInt, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { z } from "zod";

/** A secret as it is stored: scrypt (N = 2^15, r = 8, p = 1) over a random salt, both base64. */
export const hashedSecretSchema = z.strictObject({ salt: z.base64(), hash: z.base64() });

/** A passphrase or recovery code as it is stored. */
export type HashedSecret = z.infer<typeof hashedSecretSchema>;

const hashBytes = 32;
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const stretch: (secret: string, salt: Buffer, length: number, options: typeof cost) => Promise<Buffer> =
  promisify(scrypt);
/** No letter or digit that is mistaken for another. */
const alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

/** Hashes a passphrase or recovery code for storing. */
export async function hashSecret(secret: string): Promise<HashedSecret> {
  const salt = randomBytes(16);
  return { salt: salt.toString("base64"), hash: (await derive(secret, salt)).toString("base64") };
}

/** Whether this is the secret that was hashed. */
export async function isSecret(secret: string, stored: HashedSecret): Promise<boolean> {
  const derived = await derive(secret, Buffer.from(stored.salt, "base64"));
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
  const letters = code.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
  return letters.replaceAll(/(.{4})(?=.)/g, "$1-");
}

/** The same words typed on two keyboards are the same passphrase. */
function derive(secret: string, salt: Buffer): Promise<Buffer> {
  return stretch(secret.normalize("NFC"), salt, hashBytes, cost);
}
