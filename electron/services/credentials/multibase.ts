const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/** Bytes as multibase, base58btc: `z`, and the digits of the bytes as one number, a "1" for every zero in front. */
export function toMultibase(bytes: Uint8Array): string {
  let [digits, number] = ["", BigInt(`0x0${Buffer.from(bytes).toString("hex")}`)];
  for (; number > 0n; number /= 58n) digits = alphabet.charAt(Number(number % 58n)) + digits;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return `z${"1".repeat(zeros === -1 ? bytes.length : zeros)}${digits}`;
}

/** An Ed25519 key, 32 bytes, as `did:key` names it: multibase of the multicodec `ed25519-pub` and the key. */
export function multikeyOf(rawKey: Uint8Array): string {
  return toMultibase(Uint8Array.of(0xed, 0x01, ...rawKey));
}
