import type {
  Action,
  CheckedSeal,
  Ingredient,
  Manifest,
  NoteField,
  Notes,
  Signer,
} from "../../renderer/domain/provenance/report.ts";

/** A URI of IPTC's digital source types. */
export function sourceType(term: string): string {
  return `http://cv.iptc.org/newscodes/digitalsourcetype/${term}`;
}

export function aSigner(change: Partial<Signer> = {}): Signer {
  return {
    name: "Harbour Camera 1",
    organisation: "Harbour Cameras",
    issuer: "Harbour Root",
    serialNumber: "2",
    algorithm: "Es256",
    validFrom: "2025-01-01T00:00:00+00:00",
    validTo: "2095-01-01T00:00:00+00:00",
    signedAt: undefined,
    ...change,
  };
}

export function anAction(change: Partial<Action> = {}): Action {
  return {
    action: "c2pa.created",
    when: undefined,
    tool: undefined,
    description: undefined,
    sourceType: undefined,
    ...change,
  };
}

export function anIngredient(change: Partial<Ingredient> = {}): Ingredient {
  return {
    label: "c2pa.ingredient.v3",
    title: "before.jpg",
    relationship: "parentOf",
    manifest: undefined,
    thumbnail: undefined,
    ...change,
  };
}

export function aManifest(change: Partial<Manifest> = {}): Manifest {
  return {
    label: "urn:c2pa:active",
    title: "boats.jpg",
    generator: "Harbour firmware 1",
    signer: aSigner(),
    actions: [],
    ingredients: [],
    thumbnail: undefined,
    ...change,
  };
}

/** An intact seal of a listed signer over the manifests given; the first is the active one, and all are vouched for. */
export function aSeal(
  manifests: readonly Manifest[] = [aManifest()],
  change: Partial<CheckedSeal> = {},
): CheckedSeal {
  const [active = aManifest()] = manifests;
  return {
    state: "checked",
    integrity: "intact",
    trust: { state: "listed", list: "official" },
    signer: active.signer,
    active: active.label,
    manifests: Object.fromEntries(manifests.map((manifest) => [manifest.label, manifest])),
    vouched: manifests.map(({ label }) => label),
    codes: [],
    raw: {},
    ...change,
  };
}

export function someNotes(change: Partial<Notes> = {}): Notes {
  return { state: "read", sourceTypes: [], fields: [], ...change };
}

export function aField(change: Partial<NoteField> = {}): NoteField {
  return { kind: "software", field: "Software", where: "EXIF", value: "Paint 3", ...change };
}
