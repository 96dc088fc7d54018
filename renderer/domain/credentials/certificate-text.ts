import { fromBase32, toBase32 } from "./base32.ts";

/** What stands in a certificate's text. */
export type SealedFacts = {
  /** Ed25519, 32 bytes. */
  readonly publicKey: Uint8Array;
  /** 64 bytes over `signedBytes`. */
  readonly signature: Uint8Array;
  /** UTF-8. */
  readonly facts: Uint8Array;
};

/** Why a text is no certificate. */
export const certificateFaults = [
  "no-mark",
  "newer",
  "too-long",
  "wrong-letters",
  "cut-short",
  "unreadable",
] as const;

export type CertificateFault = (typeof certificateFaults)[number];

const mark = "PANDU1";
const [keyLength, signatureLength] = [32, 64];

/** As many letters as the largest QR code with error correction M holds (ISO/IEC 18004, table 7). */
export const longestText = 3391;

/** A certificate as the text of its QR code. */
export function writeCertificateText({ publicKey, signature, facts }: SealedFacts): string {
  const bytes = new Uint8Array(keyLength + signatureLength + facts.length);
  bytes.set(publicKey);
  bytes.set(signature, keyLength);
  bytes.set(facts, keyLength + signatureLength);
  return mark + toBase32(bytes);
}

/** Takes a certificate's text apart, whatever the breaks and small letters that it got on its way; nothing is checked yet. */
export function readCertificateText(given: string): SealedFacts | CertificateFault {
  const text = given.replaceAll(/\s+/g, "").replaceAll(/[a-z]/g, (letter) => letter.toUpperCase());
  if (!text.startsWith(mark)) return /^PANDU\d/.test(text) ? "newer" : "no-mark";
  if (text.length > longestText) return "too-long";
  const bytes = fromBase32(text.slice(mark.length));
  if (bytes === undefined) return "wrong-letters";
  if (bytes.length <= keyLength + signatureLength) return "cut-short";
  return {
    publicKey: bytes.subarray(0, keyLength),
    signature: bytes.subarray(keyLength, keyLength + signatureLength),
    facts: bytes.subarray(keyLength + signatureLength),
  };
}

/** What the issuer signs: what kind of statement it is, and the facts. */
export function signedBytes(facts: Uint8Array): Uint8Array {
  const kind = [...`${mark}\n`].map((letter) => letter.charCodeAt(0));
  return Uint8Array.of(...kind, ...facts);
}
