import { createHash } from "node:crypto";

/** What people compare on two screens: the start of the SHA-256 of a public key (base64), 32 hex digits in groups of four. */
export function fingerprintOf(publicKey: string): string {
  const digits = createHash("sha256").update(Buffer.from(publicKey, "base64")).digest("hex").slice(0, 32);
  return digits.replaceAll(/(.{4})(?=.)/g, "$1 ");
}
