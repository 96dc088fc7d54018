import { entriesAt, listAt, textAt, valueAt } from "./read-json.ts";
import type { CheckedSeal, JsonValue, ValidationCode } from "./report.ts";

/**
 * Failures that say that what was sealed and what is there do not fit: a hash or the signature itself
 * (C2PA specification 2.4, "Validation status codes"). Nothing else is ever called a broken seal.
 */
const mismatches = [
  "claimSignature.mismatch",
  "assertion.hashedURI.mismatch",
  "assertion.dataHash.mismatch",
  "assertion.bmffHash.mismatch",
  "assertion.boxesHash.mismatch",
  "assertion.boxesHash.unknownBox",
  "assertion.collectionHash.mismatch",
  "assertion.multiAssetHash.mismatch",
  "ingredient.manifest.mismatch",
  "ingredient.hashedURI.mismatch",
  "ingredient.claimSignature.mismatch",
];

/** Failures about who signed and when, which do not touch the seal. */
const aboutSigner = [
  "signingCredential.untrusted",
  "signingCredential.expired",
  "claimSignature.outsideValidity",
];
const listedCode = "signingCredential.trusted";
const expiries = ["signingCredential.expired", "claimSignature.outsideValidity"];

/**
 * All codes of the file as it is. What is wrong with an ingredient now, and was not when it was taken in, was
 * changed in this file; what was wrong with it already, or is unknown about its signer, is a matter of its own.
 */
export function readCodes(store: JsonValue): ValidationCode[] {
  const changed = listAt(store, "validation_results", "ingredientDeltas")
    .flatMap((delta) => codesUnder(valueAt(delta, "validationDeltas")))
    .filter(({ code, kind }) => kind === "failure" && !code.startsWith("signingCredential."));
  return [...codesUnder(valueAt(store, "validation_results", "activeManifest")), ...changed];
}

/** "broken" by a mismatch alone; anything else that is wrong, but for the signer, makes it "flawed". */
export function integrityOf(codes: readonly ValidationCode[]): CheckedSeal["integrity"] {
  const failures = codes.filter(({ kind }) => kind === "failure");
  if (failures.some(({ code }) => mismatches.includes(code))) return "broken";
  if (failures.some(({ code }) => !aboutSigner.includes(code))) return "flawed";
  return codes.some(({ code, kind }) => kind === "success" && code === "claimSignature.validated")
    ? "intact"
    : "flawed";
}

/** Whether the certificate was out of its time on the day that counts: the time-stamp's, or this PC's today. */
export function isExpired(codes: readonly ValidationCode[]): boolean {
  return codes.some(({ code, kind }) => kind === "failure" && expiries.includes(code));
}

/**
 * Whether the signer was found on a list. c2pa-rs keeps two: "System", where the signers of a list are put, and
 * "User", where time-stamp authorities are, which may not vouch for a signer.
 */
export function isListed(codes: readonly ValidationCode[]): boolean {
  return codes.some(
    ({ code, kind, explanation }) =>
      kind === "success" && code === listedCode && explanation.includes("System trust anchors"),
  );
}

/**
 * Labels of the manifests whose own seal is intact and whose signer is listed, from the active one down. A listed
 * signer may take in a stranger's file: nothing of its good standing passes on to what it was made from.
 */
export function vouchedManifests(store: JsonValue): string[] {
  const active = textAt(store, "active_manifest");
  const codes = readCodes(store);
  if (active === undefined || !isSound(codes)) return [];
  const manifests = new Map(entriesAt(store, "manifests"));
  const vouched = new Set([active]);
  // A set grows while it is walked: each manifest is looked into once, however they refer to each other.
  for (const label of vouched) {
    for (const ingredient of listAt(manifests.get(label), "ingredients")) {
      const own = textAt(ingredient, "active_manifest");
      if (own !== undefined && isSoundIngredient(store, label, ingredient)) vouched.add(own);
    }
  }
  return [...vouched];
}

function isSound(codes: readonly ValidationCode[]): boolean {
  return integrityOf(codes) === "intact" && isListed(codes) && !isExpired(codes);
}

/** An ingredient's own standing, as its manifest's codes tell it. */
function isSoundIngredient(store: JsonValue, manifest: string, ingredient: JsonValue): boolean {
  const uri = `self#jumbf=/c2pa/${manifest}/c2pa.assertions/${textAt(ingredient, "label")}`;
  // What the signer wrote down when it was taken in, and what comes out differently here and now.
  const then = codesUnder(valueAt(ingredient, "validation_results", "activeManifest"));
  const now = listAt(store, "validation_results", "ingredientDeltas")
    .filter((delta) => textAt(delta, "ingredientAssertionURI") === uri)
    .flatMap((delta) => codesUnder(valueAt(delta, "validationDeltas")));
  const isAskedAnew = now.some(isAboutList);
  const hasStayedListed = then.some(({ code, kind }) => kind === "success" && code === listedCode);
  const all = [...then.filter((code) => !isAboutList(code)), ...now];
  const isKnown = isAskedAnew ? isListed(now) : hasStayedListed;
  return isKnown && integrityOf(all) === "intact" && !isExpired(all);
}

function codesUnder(results: JsonValue | undefined): ValidationCode[] {
  return (["success", "informational", "failure"] as const).flatMap((kind) =>
    listAt(results, kind).map((entry) => ({
      kind,
      code: textAt(entry, "code") ?? "",
      explanation: textAt(entry, "explanation") ?? "",
      manifest: /\/c2pa\/([^/]+)/.exec(textAt(entry, "url") ?? "")?.[1],
    })),
  );
}

function isAboutList({ code }: ValidationCode): boolean {
  return code === listedCode || code === "signingCredential.untrusted";
}
