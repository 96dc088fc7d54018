import { hash } from "node:crypto";

/** What people compare on two screens: the start of the SHA-256 of a public key (base64), 32 hex digits in groups of four. */
export function fingerprintOf(publicKey: string): string {
  return digestOf(publicKey)
    .slice(0, 32)
    .replaceAll(/(.{4})(?=.)/g, "$1 ");
}

/** The id of the device that has this public key. */
export function deviceOf(publicKey: string): string {
  return digestOf(publicKey).slice(0, 16);
}

function digestOf(publicKey: string): string {
  return hash("sha256", Buffer.from(publicKey, "base64"));
}
