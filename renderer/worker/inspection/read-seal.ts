import { WasmReader } from "@contentauth/c2pa-wasm";
import { readManifests } from "../../domain/provenance/read-manifests.ts";
import { textAt } from "../../domain/provenance/read-json.ts";
import {
  integrityOf,
  isExpired,
  isListed,
  readCodes,
  vouchedManifests,
} from "../../domain/provenance/read-validation.ts";
import {
  type CheckedSeal,
  type JsonValue,
  largestSealed,
  type Seal,
  type Signer,
  type Trust,
  type TrustListName,
} from "../../domain/provenance/report.ts";
import type { TrustAnchors } from "../../domain/provenance/trust-anchors.ts";
import { type BlobSlices, shortReads } from "./blob-slices.ts";

/** Thumbnails above this many bytes are not shown. */
const largestThumbnail = 2_000_000;

/**
 * Checks a file's Content Credentials. All lists are asked together, so that each link of a history may stand on
 * another one; only then which of them knows the signer.
 */
export async function readSeal(file: BlobSlices, mediaType: string, anchors: TrustAnchors): Promise<Seal> {
  if (file.size > largestSealed) return { state: "not-checked" };
  const { lists, timestamps } = anchors;
  const all = lists.map(({ signers }) => signers).join("\n");
  const read = (signers: string) => withReader(file, mediaType, settingsFor(signers, timestamps));
  const seal = await read(all);
  const [first, ...others] = lists;
  if (seal.state !== "checked" || seal.trust.state !== "listed" || first === undefined) return seal;
  for (const list of others.length === 0 ? [] : lists) {
    const alone = await read(list.signers);
    if (alone.state === "checked" && alone.trust.state === "listed") return named(seal, list.name);
  }
  return named(seal, first.name);
}

function named(seal: CheckedSeal, list: TrustListName): CheckedSeal {
  return { ...seal, trust: { state: "listed", list } };
}

async function withReader(file: BlobSlices, mediaType: string, settings: string): Promise<Seal> {
  let reader: WasmReader | undefined;
  try {
    reader = await WasmReader.fromBlob(mediaType, shortReads(file), settings);
    return sealFrom(reader);
  } catch (error) {
    return sealWithout(String(error));
  } finally {
    reader?.free();
  }
}

/** Offline for good: nothing is fetched, be it a manifest, a revocation answer or a list. */
function settingsFor(signers: string, timestamps: string): string {
  return JSON.stringify({
    // The reader refuses a list without a certificate.
    trust: { ...(signers && { trust_anchors: signers }), ...(timestamps && { user_anchors: timestamps }) },
    verify: {
      verify_after_reading: true,
      verify_trust: true,
      verify_timestamp_trust: true,
      ocsp_fetch: false,
      remote_manifest_fetch: false,
    },
  });
}

function sealFrom(reader: WasmReader): CheckedSeal {
  const store = JSON.parse(reader.json()) as JsonValue;
  const certificates = JSON.parse(reader.crJson()) as JsonValue;
  const manifests = readManifests(store, certificates, (uri) => thumbnailFrom(reader, uri));
  const active = textAt(store, "active_manifest") ?? "";
  const codes = readCodes(store);
  return {
    state: "checked",
    integrity: integrityOf(codes),
    trust: trustFrom(codes),
    signer: manifests[active]?.signer ?? unknownSigner,
    active,
    manifests,
    vouched: vouchedManifests(store),
    codes,
    raw: store,
  };
}

/** Which list it was is found out later. */
function trustFrom(codes: CheckedSeal["codes"]): Trust {
  if (isExpired(codes)) return { state: "expired" };
  return isListed(codes) ? { state: "listed", list: "official" } : { state: "unlisted" };
}

function thumbnailFrom(reader: WasmReader, uri: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const bytes = new Uint8Array(reader.resourceToBytes(uri));
    return bytes.length <= largestThumbnail ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** What c2pa-rs says of a file that it reads no manifest from. */
function sealWithout(error: string): Seal {
  if (/JumbfNotFound|UnsupportedType|ProvenanceMissing/.test(error)) return { state: "none" };
  return error.includes("RemoteManifest") ? { state: "elsewhere" } : { state: "unreadable", reason: error };
}

const unknownSigner: Signer = {
  name: undefined,
  organisation: undefined,
  issuer: undefined,
  serialNumber: undefined,
  algorithm: undefined,
  validFrom: undefined,
  validTo: undefined,
  signedAt: undefined,
};
