import type { Claim, Headline, ListedSigner, Speaker, Unreadable } from "./headline.ts";
import type { CheckedSeal, Manifest, Notes, Seal } from "./report.ts";
import { aiPart, isCapture } from "./source-types.ts";

/** All that the headline is decided by. */
export type Evidence = {
  /** Why nothing of the file could be read; undefined where something could. */
  readonly unreadable?: Unreadable | undefined;
  readonly seal: Seal;
  readonly notes: Notes;
};

/** Pandu's practice certificates say in their name what they are: see `scripts/practice`. */
const practiceName = /^Pandu practice\b/;

/**
 * The table of answers, from the top; the first row that fits decides.
 *
 * 1. Nothing could be read                                            → unreadable
 * 2. A sealed statement or a note says AI                             → ai, by whom
 * 3. A hash or the signature does not fit                             → broken
 * 4. Intact, listed, and a listed signer says that a camera took it   → camera
 * 5. Intact and listed, says other things                             → silent, sealed by whom
 * 6. Sealed, but expired, unlisted, practice, or wrong otherwise      → unvouched
 * 7. The seal cannot be read                                          → unreadable
 * 8. A note says camera or another origin                             → unvouched, unsealed
 * 9. Nothing is said                                                  → silent
 */
export function decideHeadline({ unreadable, seal, notes }: Evidence): Headline {
  if (unreadable !== undefined) return { answer: "unreadable", why: unreadable };
  const ai = sealedAi(seal) ?? notedAi(notes);
  if (ai !== undefined) return ai;
  if (seal.state === "checked") return headlineOfSeal(seal);
  if (seal.state === "unreadable") return { answer: "unreadable", why: "damaged" };
  const claims = notedClaim(notes);
  return claims === undefined
    ? { answer: "silent", isSealChecked: seal.state === "none" }
    : { answer: "unvouched", claims, why: "unsealed" };
}

function headlineOfSeal(seal: CheckedSeal): Headline {
  const signer = signerName(seal.manifests[seal.active]);
  if (seal.integrity === "broken") return { answer: "broken", signer };
  const why = whyUnvouched(seal);
  if (why !== undefined) {
    return { answer: "unvouched", claims: claimOfSeal(seal), why, ...(signer !== undefined && { signer }) };
  }
  const camera = captureManifest(seal);
  if (camera === undefined) return { answer: "silent", sealedBy: listed(seal, signer), isSealChecked: true };
  const speaker = listed(seal, signerName(camera));
  return { answer: "camera", speaker, ...(camera.label !== seal.active && { editedBy: signer }) };
}

function whyUnvouched(seal: CheckedSeal) {
  if (seal.integrity === "flawed") return "flawed";
  if (seal.trust.state === "expired") return "expired";
  if (seal.trust.state === "listed") return undefined;
  const signer = signerName(seal.manifests[seal.active]) ?? "";
  return practiceName.test(signer) ? "practice" : "unlisted";
}

/** The manifest in which a listed signer says that a camera made the file, or the file that this one was edited from. */
function captureManifest(seal: CheckedSeal): Manifest | undefined {
  return lineage(seal).find(
    (manifest) => seal.vouched.includes(manifest.label) && sourceTypesOf(manifest).some(isCapture),
  );
}

/** The active manifest, the one it was edited from, and so on; what was merely placed into it is left out. */
function lineage(seal: CheckedSeal): Manifest[] {
  const line = new Set<Manifest>();
  let next = seal.manifests[seal.active];
  while (next !== undefined && !line.has(next)) {
    line.add(next);
    const parent = next.ingredients.find(({ relationship }) => relationship === "parentOf")?.manifest;
    next = parent === undefined ? undefined : seal.manifests[parent];
  }
  return [...line];
}

function sealedAi(seal: Seal): Headline | undefined {
  if (seal.state !== "checked") return undefined;
  const active = seal.manifests[seal.active];
  // What the file itself says comes before what is said of its parts.
  const all = [
    ...(active ? [active] : []),
    ...Object.values(seal.manifests).filter((each) => each !== active),
  ];
  for (const manifest of all) {
    const parts = sourceTypesOf(manifest).flatMap((sourceType) => aiPart(sourceType) ?? []);
    if (parts.length === 0) continue;
    const made = manifest === active && parts.includes("made") ? "made" : "edited";
    return { answer: "ai", made, speaker: speakerOf(seal, manifest) };
  }
  return undefined;
}

function speakerOf(seal: CheckedSeal, manifest: Manifest): Speaker {
  const signer = signerName(manifest);
  if (seal.integrity === "broken") return { kind: "broken-seal", signer };
  if (seal.vouched.includes(manifest.label)) return listed(seal, signer);
  const isActive = manifest.label === seal.active;
  return isActive && seal.trust.state === "expired"
    ? { kind: "expired-seal", signer }
    : { kind: "unlisted-seal", signer };
}

function listed(seal: CheckedSeal, signer: string | undefined): ListedSigner {
  const list = seal.trust.state === "listed" ? seal.trust.list : "official";
  return { kind: "listed-seal", signer, list };
}

function notedAi({ sourceTypes, fields }: Notes): Headline | undefined {
  const type = sourceTypes.find((sourceType) => aiPart(sourceType) !== undefined);
  if (type !== undefined) {
    const made = aiPart(type) ?? "made";
    return { answer: "ai", made, speaker: { kind: "note", field: "DigitalSourceType" } };
  }
  const field = fields.find(({ kind }) => kind === "ai" || kind === "generator" || kind === "aigc");
  return field && { answer: "ai", made: "made", speaker: { kind: "note", field: field.field } };
}

function claimOfSeal(seal: CheckedSeal): Claim {
  const types = lineage(seal).flatMap(sourceTypesOf);
  if (types.some(isCapture)) return "camera";
  return types.length > 0 ? "other-origin" : "seal-only";
}

function notedClaim({ sourceTypes, fields }: Notes): Claim | undefined {
  if (sourceTypes.some(isCapture) || fields.some(({ kind }) => kind === "camera")) return "camera";
  return sourceTypes.length > 0 ? "other-origin" : undefined;
}

function sourceTypesOf(manifest: Manifest): string[] {
  return manifest.actions.flatMap(({ sourceType }) => sourceType ?? []);
}

function signerName(manifest: Manifest | undefined): string | undefined {
  return manifest?.signer.name ?? manifest?.signer.organisation;
}
