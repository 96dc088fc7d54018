import { type CertificateFacts, writeFacts } from "../../../renderer/domain/credentials/certificate-facts.ts";
import {
  longestText,
  signedBytes,
  writeCertificateText,
} from "../../../renderer/domain/credentials/certificate-text.ts";
import { type DeskKeys, signAsDesk } from "../desk/vault/desk-keys.ts";
import { reasonOf } from "../disk/json-file.ts";
import { ServiceFailure } from "../service-failure.ts";
import { rawKeyOf } from "./raw-key.ts";

/** Facts, signed by the desk, as the text of a QR code. */
export function sealCertificate(facts: CertificateFacts, keys: DeskKeys): string {
  const bytes = bytesOf(facts);
  const signature = Buffer.from(signAsDesk(keys, signedBytes(bytes)), "base64");
  const text = writeCertificateText({ publicKey: rawKeyOf(keys.publicKey), signature, facts: bytes });
  if (text.length > longestText)
    throw new ServiceFailure("failed", `the certificate of ${facts.name} is too long for a code to check`);
  return text;
}

function bytesOf(facts: CertificateFacts): Buffer {
  try {
    return Buffer.from(writeFacts(facts));
  } catch (error) {
    throw new ServiceFailure("failed", `the certificate of ${facts.name}: ${reasonOf(error)}`);
  }
}
