import type { FileType } from "./file-type.ts";
import type { Headline } from "./headline.ts";

/**
 * What a file says of its own making, as far as this PC can read it offline. Plain data: every string in it
 * comes from the file, is shown as text and never as markup.
 */
export type InspectionReport = {
  readonly file: InspectedFile;
  /** This PC's clock when it was checked, ISO 8601 with offset: certificates are judged by it. */
  readonly checkedAt: string;
  readonly headline: Headline;
  readonly seal: Seal;
  readonly notes: Notes;
};

export type InspectedFile = {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Undefined where the bytes are none of the kinds that are inspected. */
  readonly type: FileType | undefined;
};

/** Content Credentials: a manifest with hashes of the file, signed. */
export type Seal =
  | { readonly state: "none" }
  /** The file is above `largestSealed` bytes: its notes are read, its seal is not checked. */
  | { readonly state: "not-checked" }
  /** The file names an address where its seal is kept; nothing is fetched. */
  | { readonly state: "elsewhere" }
  /** There is something like a seal, but it cannot be read. */
  | { readonly state: "unreadable"; readonly reason: string }
  | CheckedSeal;

export type CheckedSeal = {
  readonly state: "checked";
  /** "broken" only where a hash or the signature does not fit; "flawed" where something else is wrong with it. */
  readonly integrity: "intact" | "broken" | "flawed";
  readonly trust: Trust;
  readonly signer: Signer;
  /** Label of the manifest that speaks for the file as it is. */
  readonly active: string;
  /** All manifests, by label; ingredients name theirs. */
  readonly manifests: Readonly<Record<string, Manifest>>;
  /** Labels of the manifests that are intact and whose signer is listed, the active one among them. */
  readonly vouched: readonly string[];
  readonly codes: readonly ValidationCode[];
  /** The whole manifest store as the reader gives it, for the tree. */
  readonly raw: JsonValue;
};

/** Whether a list on this PC knows the signer. */
export type Trust =
  | { readonly state: "listed"; readonly list: TrustListName }
  | { readonly state: "unlisted" }
  /** Known or not, the certificate did not hold on the day it was judged by. */
  | { readonly state: "expired" };

/** The official list of the build, the office's own that an administrator brought, or the practice list. */
export type TrustListName = "official" | "office" | "practice";

export type Signer = {
  /** The certificate's common name, and the organisation. */
  readonly name: string | undefined;
  readonly organisation: string | undefined;
  /** Who issued the certificate. */
  readonly issuer: string | undefined;
  readonly serialNumber: string | undefined;
  readonly algorithm: string | undefined;
  /** ISO 8601. */
  readonly validFrom: string | undefined;
  readonly validTo: string | undefined;
  /** ISO 8601, from a time-stamp authority; undefined where the signer had none. */
  readonly signedAt: string | undefined;
};

export type ValidationCode = {
  /** As in the C2PA specification, "Validation status codes". */
  readonly code: string;
  readonly kind: "success" | "informational" | "failure";
  readonly explanation: string;
  /** Label of the manifest it is about, where that is known. */
  readonly manifest: string | undefined;
};

/** One step of a file's history. */
export type Manifest = {
  readonly label: string;
  readonly title: string | undefined;
  /** Program and version that wrote it. */
  readonly generator: string | undefined;
  readonly signer: Signer;
  readonly actions: readonly Action[];
  readonly ingredients: readonly Ingredient[];
  readonly thumbnail: Thumbnail | undefined;
};

export type Action = {
  /** As in the specification: `c2pa.created`, `c2pa.edited`, … */
  readonly action: string;
  readonly when: string | undefined;
  readonly tool: string | undefined;
  readonly description: string | undefined;
  /** IPTC digital source type, a URI. */
  readonly sourceType: string | undefined;
};

/** What a file was made from. */
export type Ingredient = {
  /** Label of the assertion that names it. */
  readonly label: string | undefined;
  readonly title: string | undefined;
  readonly relationship: string | undefined;
  /** Label of its own manifest; undefined where it came without a seal. */
  readonly manifest: string | undefined;
  readonly thumbnail: Thumbnail | undefined;
};

/** A small picture out of the file, shown through an object URL. */
export type Thumbnail = { readonly mediaType: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** What stands in a file without a seal: anyone can write it, change it and take it away. */
export type Notes = {
  readonly state: "read" | "unreadable";
  /** Digital source types (URIs or bare terms) in IPTC or XMP. */
  readonly sourceTypes: readonly string[];
  readonly fields: readonly NoteField[];
};

export type NoteField = {
  readonly kind: NoteKind;
  /** The field's name as its standard writes it, and where it stood: "XMP", "EXIF", "PNG tEXt", … */
  readonly field: string;
  readonly where: string;
  readonly value: string;
};

/**
 * What a field is about: `ai` are IPTC 2025.1's AI fields, `generator` is text that an image generator left,
 * `aigc` is the metadata field "AIGC" of China's GB 45438-2025.
 */
export const noteKinds = [
  "ai",
  "generator",
  "aigc",
  "camera",
  "software",
  "date",
  "author",
  "description",
  "other",
] as const;

export type NoteKind = (typeof noteKinds)[number];

export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** Above this many bytes a seal is not checked: the reader's own limit. */
export const largestSealed = 1_000_000_000;
