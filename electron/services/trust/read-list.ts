import { X509Certificate } from "node:crypto";
import type { Authority, OfficeList } from "../../../renderer/domain/provenance/trust-lists.ts";
import { ServiceFailure } from "../service-failure.ts";
import { pemBlocks } from "./pem-blocks.ts";
import { plainLine } from "./plain-line.ts";

const mostCertificates = 500;

/** A certificate as it stood in the file, and where: the beginning of a sentence. */
type Found = { readonly der: Uint8Array; readonly place: string };

/**
 * Reads a list of authorities: PEM with comments between its blocks, or one certificate in DER. What it gives is
 * written anew from the certificates. Throws `damaged-file` with one sentence that says what is wrong where.
 */
export function readList(bytes: Uint8Array): Pick<OfficeList, "pem" | "authorities"> {
  const certificates = new Map<string, X509Certificate>();
  for (const found of findCertificates(bytes)) {
    const certificate = readAuthority(found);
    certificates.set(certificate.fingerprint256, certificate);
  }
  const each = [...certificates.values()];
  return { pem: each.map((certificate) => certificate.toString()).join(""), authorities: each.map(describe) };
}

function findCertificates(bytes: Uint8Array): readonly Found[] {
  const blocks = pemBlocks(new TextDecoder().decode(bytes));
  const [first] = bytes;
  // A certificate in DER is an ASN.1 SEQUENCE: it begins with this byte.
  if (blocks.length === 0 && first === 0x30) return [{ der: bytes, place: "the certificate" }];
  if (blocks.length === 0) throw refusal("the file holds no certificate");
  if (blocks.length > mostCertificates) {
    throw refusal(`the file holds more than ${mostCertificates} certificates`);
  }
  return blocks.map(({ label, line, base64 }, index) => {
    if (label !== "CERTIFICATE") throw refusal(`line ${line}: "${label}" is not a certificate`);
    return { der: Buffer.from(base64, "base64"), place: `line ${line}: certificate ${index + 1}` };
  });
}

function readAuthority({ der, place }: Found): X509Certificate {
  const certificate = readCertificate(der);
  if (certificate === undefined) throw refusal(`${place} cannot be read`);
  if (!certificate.ca) throw refusal(`${place} is not that of an authority`);
  return certificate;
}

/** Undefined where the bytes are not one whole certificate with a name and dates that can be read. */
function readCertificate(der: Uint8Array): X509Certificate | undefined {
  try {
    const certificate = new X509Certificate(der);
    describe(certificate);
    return certificate.raw.length === der.length ? certificate : undefined;
  } catch {
    return undefined;
  }
}

function describe(certificate: X509Certificate): Authority {
  // Not `validToDate`, which makes a date of its own out of one that cannot be read.
  return { subject: nameOf(certificate), validTo: new Date(certificate.validTo).toISOString() };
}

/** Its own name and its organisation; without either, what tells it from others. */
function nameOf(certificate: X509Certificate): string {
  // Undefined for an empty name, whatever the types say.
  const subject = certificate.subject as string | undefined;
  // Not `toLegacyObject`, which takes the subject apart: a certificate with a damaged key makes it end the process.
  const named = (type: string) =>
    [...(subject ?? "").matchAll(new RegExp(`^${type}=(.*)$`, "gm"))].map(([, name = ""]) => name);
  return plainLine([...named("CN"), ...named("O")].map(unescape).join(", ")) || certificate.fingerprint256;
}

/** As OpenSSL writes a name: control characters as two hexadecimal digits, others that it uses itself as they are. */
function unescape(name: string): string {
  return name.replaceAll(/\\(?:[0-9A-F]{2}|(.))/g, (_, itself: string | undefined) => itself ?? "");
}

function refusal(at: string): ServiceFailure {
  return new ServiceFailure("damaged-file", at);
}
