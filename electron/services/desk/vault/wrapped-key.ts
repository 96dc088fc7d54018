import { randomBytes, scrypt } from "node:crypto";
import { promisify } from "node:util";
import { z } from "zod";
import { makeKey, seal, unseal } from "../store/sealing.ts";

/** The desk's key under a passphrase: what scrypt (r = 8, p = 1) needs, and the sealed key; base64. */
export const underPassphraseSchema = z.strictObject({
  salt: z.base64(),
  /** scrypt's N. Files made with another cost stay readable. */
  cost: z
    .int()
    .min(2 ** 14)
    .max(2 ** 20),
  box: z.base64(),
});

/** The desk's key under the secret of the recovery file. */
export const underRecoverySchema = z.strictObject({ box: z.base64() });

type UnderPassphrase = z.infer<typeof underPassphraseSchema>;
type UnderRecovery = z.infer<typeof underRecoverySchema>;

/** 128 MB and about half a second: what OWASP asks for at least. */
export const usualCost = 2 ** 17;
const about = { passphrase: Buffer.from("under-passphrase"), recovery: Buffer.from("under-recovery") };
const stretch = promisify<
  string,
  Buffer,
  number,
  { N: number; r: number; p: number; maxmem: number },
  Buffer
>(scrypt);

/** Wraps the desk's key by a passphrase. */
export async function wrapByPassphrase(
  key: Uint8Array,
  passphrase: string,
  cost = usualCost,
): Promise<UnderPassphrase> {
  const salt = randomBytes(16);
  const box = seal(await derive(passphrase, salt, cost), key, about.passphrase);
  return { salt: salt.toString("base64"), cost, box: box.toString("base64") };
}

/** The desk's key; undefined where this is not the passphrase. */
export async function unwrapByPassphrase(
  { salt, cost, box }: UnderPassphrase,
  passphrase: string,
): Promise<Buffer | undefined> {
  const derived = await derive(passphrase, Buffer.from(salt, "base64"), cost);
  return unseal(derived, Buffer.from(box, "base64"), about.passphrase);
}

/** Wraps the desk's key by a new random secret, which goes into the recovery file and nowhere else; base64. */
export function wrapByRecovery(key: Uint8Array): {
  readonly secret: string;
  readonly wrapped: UnderRecovery;
} {
  const secret = makeKey();
  const box = seal(secret, key, about.recovery).toString("base64");
  return { secret: secret.toString("base64"), wrapped: { box } };
}

/** The desk's key; undefined where the secret is of another desk, or a newer one took its place. */
export function unwrapByRecovery({ box }: UnderRecovery, secret: string): Buffer | undefined {
  return unseal(Buffer.from(secret, "base64"), Buffer.from(box, "base64"), about.recovery);
}

/** The same words typed on two keyboards are the same passphrase. */
function derive(passphrase: string, salt: Buffer, N: number): Promise<Buffer> {
  return stretch(passphrase.normalize("NFC"), salt, 32, { N, r: 8, p: 1, maxmem: 2 * 128 * 8 * N });
}
