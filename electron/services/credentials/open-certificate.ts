import { type CertificateFacts, readFacts } from "../../../renderer/domain/credentials/certificate-facts.ts";
import {
  type CertificateFault,
  readCertificateText,
  signedBytes,
} from "../../../renderer/domain/credentials/certificate-text.ts";
import { isSignedBy } from "../keys/device-key.ts";
import { publicKeyOf } from "./raw-key.ts";

/** What a text turns out to be. `publicKey`, SubjectPublicKeyInfo in base64, is the one that the text itself names. */
export type OpenedCertificate =
  | { readonly signature: "fits"; readonly facts: CertificateFacts; readonly publicKey: string }
  | { readonly signature: "does-not-fit" }
  | { readonly signature: "not-a-certificate"; readonly fault: CertificateFault };

/** Reads a certificate's text and checks that whoever holds the key named in it signed it. */
export function openCertificate(text: string): OpenedCertificate {
  const sealed = readCertificateText(text);
  if (typeof sealed === "string") return { signature: "not-a-certificate", fault: sealed };
  const publicKey = publicKeyOf(sealed.publicKey);
  const signature = Buffer.from(sealed.signature).toString("base64");
  if (!isSignedBy(publicKey, signedBytes(sealed.facts), signature)) return { signature: "does-not-fit" };
  const written = Buffer.from(sealed.facts).toString("utf8");
  const facts = readFacts(written);
  return facts === undefined || !Buffer.from(written).equals(sealed.facts)
    ? { signature: "not-a-certificate", fault: "unreadable" }
    : { signature: "fits", facts, publicKey };
}
