import { entriesAt, listAt, textAt, valueAt } from "./read-json.ts";
import type { Action, Ingredient, JsonValue, Manifest, Signer, Thumbnail } from "./report.ts";

/** Gives the bytes behind a URI of the manifest store; undefined where there are none. */
export type ResourceReader = (uri: string) => Uint8Array<ArrayBuffer> | undefined;

/** Files made to waste time have thousands of these; a history longer than this is cut, and its codes still count. */
const mostManifests = 100;
const mostParts = 100;

/** Pictures that a browser draws without running anything. */
const drawable = ["image/jpeg", "image/png", "image/webp"];

/**
 * Reads the manifests of a store as c2pa-rs writes it (`Reader::json`), with the certificates of its second
 * form (`Reader::crjson`). Nothing is taken for granted: what has another shape is left out.
 */
export function readManifests(
  store: JsonValue,
  certificates: JsonValue,
  resource: ResourceReader,
): Readonly<Record<string, Manifest>> {
  const details = new Map(
    listAt(certificates, "manifests").map((manifest) => [textAt(manifest, "label"), manifest]),
  );
  const entries = entriesAt(store, "manifests").slice(0, mostManifests);
  return Object.fromEntries(
    entries.map(([label, manifest]) => [label, readManifest(label, manifest, details.get(label), resource)]),
  );
}

function readManifest(
  label: string,
  manifest: JsonValue,
  details: JsonValue | undefined,
  resource: ResourceReader,
): Manifest {
  const [generator] = listAt(manifest, "claim_generator_info");
  const program = [textAt(generator, "name"), textAt(generator, "version")].filter(Boolean).join(" ");
  return {
    label,
    title: textAt(manifest, "title"),
    generator: program || textAt(manifest, "claim_generator"),
    signer: signerOf(manifest, details),
    actions: listAt(manifest, "assertions").filter(isActions).flatMap(readActions).slice(0, mostParts),
    ingredients: listAt(manifest, "ingredients")
      .slice(0, mostParts)
      .map((ingredient) => readIngredient(ingredient, resource)),
    thumbnail: readThumbnail(valueAt(manifest, "thumbnail"), resource),
  };
}

function signerOf(manifest: JsonValue, details: JsonValue | undefined): Signer {
  const certificate = valueAt(details, "signature", "certificateInfo");
  return {
    name: textAt(manifest, "signature_info", "common_name"),
    organisation: textAt(manifest, "signature_info", "issuer"),
    issuer: textAt(certificate, "issuer", "CN") ?? textAt(certificate, "issuer", "O"),
    serialNumber: textAt(manifest, "signature_info", "cert_serial_number"),
    algorithm: textAt(manifest, "signature_info", "alg"),
    validFrom: textAt(certificate, "validity", "notBefore"),
    validTo: textAt(certificate, "validity", "notAfter"),
    signedAt: textAt(manifest, "signature_info", "time"),
  };
}

function isActions(assertion: JsonValue): boolean {
  return /^c2pa\.actions(\.v\d+)?(__\d+)?$/.test(textAt(assertion, "label") ?? "");
}

function readActions(assertion: JsonValue): Action[] {
  return listAt(assertion, "data", "actions").map((action) => ({
    action: textAt(action, "action") ?? "",
    when: textAt(action, "when"),
    tool: textAt(action, "softwareAgent") ?? textAt(action, "softwareAgent", "name"),
    description: textAt(action, "description") ?? textAt(action, "parameters", "description"),
    sourceType: textAt(action, "digitalSourceType"),
  }));
}

function readIngredient(ingredient: JsonValue, resource: ResourceReader): Ingredient {
  return {
    label: textAt(ingredient, "label"),
    title: textAt(ingredient, "title"),
    relationship: textAt(ingredient, "relationship"),
    manifest: textAt(ingredient, "active_manifest"),
    thumbnail: readThumbnail(valueAt(ingredient, "thumbnail"), resource),
  };
}

function readThumbnail(thumbnail: JsonValue | undefined, resource: ResourceReader): Thumbnail | undefined {
  const mediaType = textAt(thumbnail, "format");
  const uri = textAt(thumbnail, "identifier");
  if (mediaType === undefined || uri === undefined || !drawable.includes(mediaType)) return undefined;
  const bytes = resource(uri);
  return bytes && { mediaType, bytes };
}
