/** What stands before the 32 bytes of an Ed25519 key in SubjectPublicKeyInfo (RFC 8410). */
const spkiStart = Buffer.from("302a300506032b6570032100", "hex");

/** The 32 bytes of an Ed25519 key that is given as SubjectPublicKeyInfo in base64. */
export function rawKeyOf(publicKey: string): Buffer {
  return Buffer.from(publicKey, "base64").subarray(spkiStart.length);
}

/** SubjectPublicKeyInfo in base64 of the 32 bytes of an Ed25519 key. */
export function publicKeyOf(rawKey: Uint8Array): string {
  return Buffer.concat([spkiStart, rawKey]).toString("base64");
}
