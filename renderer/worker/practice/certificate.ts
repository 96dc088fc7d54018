import type { Bytes } from "./bytes.ts";
import { bitString, integer, objectIdentifier, sequence, tagged, time, utf8String } from "./der.ts";

/*
 * X.509 is written here and not by a library: one fixed profile needs a hundred lines, where @peculiar/x509
 * with its polyfill is 56 KB gzipped in a worker that is loaded for a lesson.
 */

/** ISO 8601, to the second. */
export type Validity = { readonly from: string; readonly to: string };

/** Whoever signs: the certificate and the private half of its key. */
export type PracticeSigner = { readonly certificate: Bytes; readonly key: CryptoKey };

/** Who issues practice certificates. It is on no list but Pandu's practice list, and some not even there. */
export type PracticeAuthority = PracticeSigner & { readonly name: string; readonly keyId: Bytes };

/** Practice outlives the app. */
export const longValidity: Validity = { from: "2025-01-01T00:00:00Z", to: "2095-12-31T23:59:59Z" };

/** ECDSA on P-256 with SHA-256: "es256" in C2PA. */
export const es256 = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;

/** The organisation of every practice certificate, and a part of every name in one. */
const organisation = "Pandu practice";
const yes = tagged(0x01, Uint8Array.of(0xff));
const ecdsaWithSha256 = sequence(objectIdentifier("1.2.840.10045.4.3.2"));
const claimSigning = objectIdentifier("1.3.6.1.4.1.62558.2.1");

/** Makes an authority with a key that cannot leave this process. Rejects a name without "Pandu practice". */
export async function makeAuthority(name: string, validity = longValidity): Promise<PracticeAuthority> {
  const { privateKey, publicKey } = await makeKeys();
  const { spki, keyId } = await publicPart(publicKey);
  const certificate = await signedCertificate(privateKey, {
    ...{ issuer: name, subject: name, validity, spki, keyId },
    extensions: [
      extension("2.5.29.19", sequence(yes, integer(Uint8Array.of(0))), yes),
      // keyCertSign: bit 5 of the key usages.
      extension("2.5.29.15", bitString(Uint8Array.of(0x04), 2), yes),
    ],
  });
  return { certificate, key: privateKey, name, keyId };
}

/**
 * Makes a signer whom the authority certifies, with the profile that C2PA asks of those who sign claims.
 * Rejects a name without "Pandu practice".
 */
export async function makeSigner(
  authority: PracticeAuthority,
  name: string,
  validity = longValidity,
): Promise<PracticeSigner> {
  const { privateKey, publicKey } = await makeKeys();
  const { spki, keyId } = await publicPart(publicKey);
  const certificate = await signedCertificate(authority.key, {
    ...{ issuer: authority.name, subject: name, validity, spki, keyId },
    extensions: [
      extension("2.5.29.19", sequence(), yes),
      // digitalSignature: bit 0 of the key usages.
      extension("2.5.29.15", bitString(Uint8Array.of(0x80), 7), yes),
      extension("2.5.29.37", sequence(claimSigning)),
      extension("2.5.29.35", sequence(tagged(0x80, authority.keyId))),
    ],
  });
  return { certificate, key: privateKey };
}

/** The certificate as text, for a list of authorities. */
export function toPem(certificate: Uint8Array): string {
  const lines = btoa(String.fromCharCode(...certificate)).match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}

function makeKeys(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(es256, false, ["sign", "verify"]);
}

/** SubjectPublicKeyInfo, and its identifier by RFC 7093: the first 160 bits of SHA-256 over the key. */
async function publicPart(key: CryptoKey): Promise<{ readonly spki: Bytes; readonly keyId: Bytes }> {
  const spki = new Uint8Array(await crypto.subtle.exportKey("spki", key));
  // An uncompressed point of P-256 has 65 bytes and stands at the end.
  const hash = await crypto.subtle.digest("SHA-256", spki.subarray(-65));
  return { spki, keyId: new Uint8Array(hash, 0, 20) };
}

type Contents = {
  readonly issuer: string;
  readonly subject: string;
  readonly validity: Validity;
  readonly spki: Bytes;
  readonly keyId: Bytes;
  readonly extensions: readonly Bytes[];
};

/** RFC 5280, 4.1. The serial number comes from the key, so that no two certificates share it. */
async function signedCertificate(key: CryptoKey, contents: Contents): Promise<Bytes> {
  const { issuer, subject, validity, spki, keyId, extensions } = contents;
  if (!subject.includes(organisation)) throw new Error(`"${subject}" does not say that it is for practice.`);
  const subjectKeyId = extension("2.5.29.14", tagged(0x04, keyId));
  const body = sequence(
    tagged(0xa0, integer(Uint8Array.of(2))),
    integer(keyId.subarray(0, 16)),
    ecdsaWithSha256,
    distinguishedName(issuer),
    sequence(time(validity.from), time(validity.to)),
    distinguishedName(subject),
    spki,
    tagged(0xa3, sequence(...extensions, subjectKeyId)),
  );
  const signature = new Uint8Array(await crypto.subtle.sign(es256, key, body));
  const pair = sequence(integer(signature.subarray(0, 32)), integer(signature.subarray(32)));
  return sequence(body, ecdsaWithSha256, bitString(pair));
}

function distinguishedName(commonName: string): Bytes {
  const part = (type: string, value: string) =>
    tagged(0x31, sequence(objectIdentifier(type), utf8String(value)));
  return sequence(part("2.5.4.10", organisation), part("2.5.4.3", commonName));
}

function extension(type: string, value: Bytes, flag: Uint8Array = new Uint8Array()): Bytes {
  return sequence(objectIdentifier(type), flag, tagged(0x04, value));
}
