import type { Decision } from "../../../../renderer/domain/desk/person-groups.ts";
import type { Refusal } from "../../bundles/bundle.ts";
import type { BundleNote } from "../../bundles/notes.ts";
import type { Witness } from "../../bundles/witness.ts";
import type { deskRefusals } from "../../../contract/desk-collect-contract.ts";

/** Why a file, or a learner in it, is not taken. */
export type DeskRefusal = {
  readonly reason: Refusal | (typeof deskRefusals)[number];
  readonly where: string;
};

/** What a learner's PC says of them. */
export type LearnerDetails = {
  readonly id: string;
  readonly name: string;
  readonly staffNumber: string;
  readonly unit: string;
};

/** Rows of one course of a learner, kept and replaced together: how many, and a hash by which a change is seen. */
export type RowSet = { readonly hash: string; readonly records: number; readonly status: number };
export type ResponseSet = { readonly hash: string; readonly responses: number; readonly pseudonym: string };

/** What became of a learner of a file. */
export type LearnerOutcome = { readonly learner: LearnerDetails } & (
  | { readonly state: "unchanged" }
  | { readonly state: "refused"; readonly refusal: DeskRefusal }
  | {
      readonly state: "recorded" | "witnessed";
      readonly notes: readonly BundleNote[];
      readonly witness: Witness;
      /** By course, those that came new or changed. */
      readonly rows: Readonly<Record<string, RowSet>>;
      readonly responses: Readonly<Record<string, ResponseSet>>;
      /** The supervisor accepted that it does not go on from what was collected: that stays beside it. */
      readonly isRestart?: true;
    }
);

/** Where a collected file is kept: the archive's file and the place in it. */
export type ArchivePlace = { readonly archive: string; readonly index: number };

/** What a bundle's header says. */
export type BundleFacts = {
  readonly bundle: string;
  /** SHA-256 of the body. */
  readonly body: string;
  readonly device: string;
  readonly publicKey: string;
  readonly madeAt: string;
};

/** What became of a file. */
export type FileOutcome =
  | { readonly state: "judged"; readonly facts: BundleFacts; readonly learners: readonly LearnerOutcome[] }
  | { readonly state: "waiting"; readonly facts: BundleFacts; readonly learners: readonly LearnerDetails[] }
  | { readonly state: "refused"; readonly refusal: DeskRefusal; readonly facts?: BundleFacts };

type Entries = {
  "desk-created": Readonly<Record<never, never>>;
  collected: {
    /** SHA-256 of the file's bytes. */
    readonly file: string;
    readonly name: string;
    /** How many bytes it has. */
    readonly size: number;
    readonly kept?: ArchivePlace;
    readonly outcome: FileOutcome;
    /** Numbers of the log's records that hold its rows and its responses. */
    readonly rowsAt?: number;
    readonly responsesAt?: number;
  };
  "devices-accepted": { readonly devices: readonly { readonly device: string; readonly name: string }[] };
  "device-dismissed": { readonly device: string };
  "history-accepted": { readonly file: string; readonly learner: string; readonly reason: string };
  "people-linked": { readonly decisions: readonly Decision[] };
  "people-parted": { readonly decisions: readonly Decision[] };
  /** Keys of the learners: their names are nowhere any more. */
  "person-removed": { readonly learners: readonly string[]; readonly reason: string };
  /** What was to be removed is out of the log and the archive. */
  "removal-finished": Readonly<Record<never, never>>;
  "office-saved": { readonly people: number };
  "office-file-made": { readonly revision: number };
  "receipts-made": { readonly devices: readonly string[] };
  "archive-cleared": { readonly archives: readonly string[] };
  "certificates-issued": { readonly count: number };
};

/** Something that was done at the desk. All that the desk knows of people and records follows from these, in order. */
export type DeskEntry = {
  [Kind in keyof Entries]: { readonly kind: Kind; readonly at: string } & Entries[Kind];
}[keyof Entries];

/** A file as it was collected. */
export type CollectedEntry = Extract<DeskEntry, { kind: "collected" }>;

/** A learner on a PC, as the desk names them. */
export function learnerKey(device: string, learner: string): string {
  return `${device}/${learner}`;
}

/** What is left of a learner who was removed. */
export function nameless({ id }: LearnerDetails): LearnerDetails {
  return { id, name: "", staffNumber: "", unit: "" };
}
