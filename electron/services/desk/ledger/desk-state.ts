import type { Decision } from "../../../../renderer/domain/desk/person-groups.ts";
import type { Witness } from "../../bundles/witness.ts";
import type { ArchivePlace, LearnerDetails, ResponseSet, RowSet } from "./entries.ts";

/** A set of rows and the number of the log's record that holds it. */
export type Placed<RowsOfCourse> = RowsOfCourse & { readonly at: number };

/** A learner on a PC. */
export type DeskLearnerState = {
  readonly key: string;
  readonly device: string;
  details: LearnerDetails;
  witness: Witness;
  collectedAt: string;
  /** Whether something was collected since the last receipt was made. */
  needsReceipt: boolean;
  /** By course. */
  readonly rows: Map<string, Placed<RowSet>>;
  readonly responses: Map<string, Placed<ResponseSet>>;
  /** From before the history was accepted as begun anew. */
  readonly earlier: {
    readonly course: string;
    readonly rows?: Placed<RowSet>;
    readonly responses?: Placed<ResponseSet>;
  }[];
};

/** A PC that sent something. */
export type DeskDevice = {
  readonly device: string;
  readonly publicKey: string;
  state: "new" | "accepted" | "dismissed";
  name: string;
  readonly firstSeenAt: string;
  lastSeenAt: string;
  /** Files that wait for it to be accepted. */
  readonly waiting: Set<string>;
  /** Learners named in files that wait. */
  readonly named: Map<string, string>;
};

/** A file that was collected. */
export type DeskFile = {
  readonly name: string;
  readonly size: number;
  readonly state: "judged" | "waiting" | "refused";
  /** Whether everything in it was taken: then it is unchanged when it comes again. */
  readonly isTaken: boolean;
  readonly device?: string;
  readonly kept?: ArchivePlace;
  /** Keys of the learners in it. */
  readonly learners: readonly string[];
  /** Ids of the learners in it who were refused for a reason that may be accepted. */
  readonly acceptable: readonly string[];
  /** What became of it in one line: when it is the same again, and nothing new in it, it is not written down again. */
  readonly gist: string;
};

/** What the desk knows while it is open; see `DeskEntry`. */
export type DeskState = {
  readonly files: Map<string, DeskFile>;
  /** Bundles of which everything was taken: SHA-256 of the body by the bundle's id. */
  readonly bundles: Map<string, string>;
  readonly devices: Map<string, DeskDevice>;
  readonly learners: Map<string, DeskLearnerState>;
  /** Keys of learners who were removed from the desk. */
  readonly removed: Set<string>;
  /** Whether a removal was begun and not finished. */
  isRemoving: boolean;
  readonly decisions: Decision[];
  /** Numbers of the log's records that are rows, responses, entries. */
  readonly rowsAt: number[];
  readonly responsesAt: number[];
  readonly entriesAt: number[];
  lastCollectedAt: string | undefined;
  /** Grows with everything that is done. */
  version: number;
};

/** A desk at which nothing was done. */
export function emptyState(): DeskState {
  return {
    files: new Map(),
    bundles: new Map(),
    devices: new Map(),
    learners: new Map(),
    removed: new Set(),
    isRemoving: false,
    decisions: [],
    rowsAt: [],
    responsesAt: [],
    entriesAt: [],
    lastCollectedAt: undefined,
    version: 0,
  };
}
