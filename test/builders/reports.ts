import type { Headline, ListedSigner, Speaker } from "../../renderer/domain/provenance/headline.ts";
import type {
  CheckedSeal,
  Ingredient,
  InspectionReport,
  Manifest,
  NoteField,
  Notes,
  Signer,
} from "../../renderer/domain/provenance/report.ts";

/** A file that says nothing. */
export function aReport(details: Partial<InspectionReport> = {}): InspectionReport {
  return {
    file: { name: "jetty.jpg", size: 1_234_000, type: "jpeg" },
    checkedAt: "2026-11-28T14:32:00.000+07:00",
    headline: { answer: "silent", isSealChecked: true },
    seal: { state: "none" },
    notes: aNotes(),
    ...details,
  };
}

export function aNotes(details: Partial<Notes> = {}): Notes {
  return { state: "read", sourceTypes: [], fields: [], ...details };
}

export function aNote(details: Partial<NoteField> = {}): NoteField {
  return { kind: "camera", field: "Model", where: "EXIF", value: "Kamera 7", ...details };
}

export function aSigner(details: Partial<Signer> = {}): Signer {
  return {
    name: "Nusantara Camera",
    organisation: "Nusantara Imaging",
    issuer: "Nusantara Root",
    serialNumber: "4711",
    algorithm: "es256",
    validFrom: "2026-01-01T00:00:00Z",
    validTo: "2027-01-01T00:00:00Z",
    signedAt: "2026-05-04T06:40:00Z",
    ...details,
  };
}

export function aManifest(details: Partial<Manifest> = {}): Manifest {
  return {
    label: "urn:c2pa:active",
    title: "jetty.jpg",
    generator: "Nusantara Camera 7.1",
    signer: aSigner(),
    actions: [
      {
        action: "c2pa.created",
        when: "2026-05-04T06:40:00Z",
        tool: undefined,
        description: undefined,
        sourceType: "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
      },
    ],
    ingredients: [],
    thumbnail: undefined,
    ...details,
  };
}

export function anIngredient(details: Partial<Ingredient> = {}): Ingredient {
  return {
    label: undefined,
    title: "boat.png",
    relationship: "componentOf",
    manifest: undefined,
    thumbnail: undefined,
    ...details,
  };
}

/** Intact, by a signer on the official list. `manifests` is a list; the first one speaks for the file. */
export function aSeal({
  manifests = [aManifest()],
  ...details
}: Partial<Omit<CheckedSeal, "manifests">> & { readonly manifests?: readonly Manifest[] } = {}): CheckedSeal {
  return {
    state: "checked",
    integrity: "intact",
    trust: { state: "listed", list: "official" },
    signer: manifests[0]?.signer ?? aSigner(),
    active: manifests[0]?.label ?? "",
    manifests: Object.fromEntries(manifests.map((manifest) => [manifest.label, manifest])),
    vouched: manifests.map(({ label }) => label),
    codes: [
      {
        code: "claimSignature.validated",
        kind: "success",
        explanation: "claim signature valid",
        manifest: "urn:c2pa:active",
      },
    ],
    raw: { active_manifest: "urn:c2pa:active", manifests: { "urn:c2pa:active": { claim_version: 2 } } },
    ...details,
  };
}

const names = ["Nusantara Camera", undefined] as const;
const lists = ["official", "office", "practice"] as const;

const listedSigners: readonly ListedSigner[] = names.flatMap((signer) =>
  lists.map((list) => ({ kind: "listed-seal" as const, signer, list })),
);

const speakers: readonly Speaker[] = [
  ...listedSigners,
  ...names.flatMap((signer) =>
    (["unlisted-seal", "expired-seal", "broken-seal"] as const).map((kind) => ({ kind, signer })),
  ),
  { kind: "note", field: "DigitalSourceType" },
];

/** Every headline that the type allows. */
export const everyHeadline: readonly Headline[] = [
  ...(["made", "edited"] as const).flatMap((made) =>
    speakers.map((speaker) => ({ answer: "ai" as const, made, speaker })),
  ),
  ...listedSigners.flatMap((speaker) => [
    { answer: "camera" as const, speaker },
    { answer: "camera" as const, speaker, editedBy: "Nusantara Editor" },
    { answer: "camera" as const, speaker, editedBy: undefined },
  ]),
  ...names.map((signer) => ({ answer: "broken" as const, signer })),
  ...(["camera", "other-origin", "seal-only"] as const).flatMap((claims) =>
    (["unlisted", "expired", "practice", "unsealed", "flawed"] as const).map((why) => ({
      answer: "unvouched" as const,
      claims,
      why,
      ...(why !== "unsealed" && { signer: "Kamera Jaya" }),
    })),
  ),
  { answer: "silent", isSealChecked: true },
  { answer: "silent", isSealChecked: false },
  ...listedSigners.map((sealedBy) => ({ answer: "silent" as const, sealedBy, isSealChecked: true })),
  ...(["unknown-type", "damaged", "empty", "took-too-long", "unsupported"] as const).map((why) => ({
    answer: "unreadable" as const,
    why,
  })),
];
