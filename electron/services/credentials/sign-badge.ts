import { createHash } from "node:crypto";
import jsonld from "jsonld/dist/jsonld.esm.min.js";
import { type DeskKeys, signAsDesk } from "../desk/vault/desk-keys.ts";
import { loadPinnedContext } from "./badge-contexts.ts";
import { multikeyOf, toMultibase } from "./multibase.ts";
import { rawKeyOf } from "./raw-key.ts";

/** A JSON-LD document. */
export type LinkedDocument = { readonly "@context": readonly string[] } & Readonly<Record<string, unknown>>;

/** The desk as `did:key` names it. */
export function didOf({ publicKey }: Pick<DeskKeys, "publicKey">): string {
  return `did:key:${multikeyOf(rawKeyOf(publicKey))}`;
}

/**
 * Adds the desk's proof to a credential: cryptosuite `eddsa-rdfc-2022` of W3C Data Integrity EdDSA Cryptosuites 1.0,
 * section 3.2. `created` is an ISO timestamp.
 */
export async function signBadge(credential: LinkedDocument, keys: DeskKeys, created: string) {
  const did = didOf(keys);
  const proof = {
    type: "DataIntegrityProof",
    cryptosuite: "eddsa-rdfc-2022",
    created,
    verificationMethod: `${did}#${did.slice("did:key:".length)}`,
    proofPurpose: "assertionMethod",
  } as const;
  const hashes = await Promise.all([
    hashOf({ "@context": credential["@context"], ...proof }),
    hashOf(credential),
  ]);
  const signature = Buffer.from(signAsDesk(keys, Buffer.concat(hashes)), "base64");
  return { ...credential, proof: { ...proof, proofValue: toMultibase(signature) } };
}

async function hashOf(document: LinkedDocument): Promise<Buffer> {
  const quads = await jsonld.canonize(document, {
    algorithm: "RDFC-1.0",
    format: "application/n-quads",
    safe: true,
    documentLoader: loadPinnedContext,
  });
  return createHash("sha256").update(quads).digest();
}
