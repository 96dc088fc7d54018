import { type Bundle, BundleRefusal } from "../../bundles/bundle.ts";
import { judgeBundle, type Judgement } from "../../bundles/judge-bundle.ts";
import { readBundle } from "../../bundles/read-bundle.ts";
import type { Witness } from "../../bundles/witness.ts";
import {
  type BundleFacts,
  type DeskRefusal,
  type LearnerDetails,
  type LearnerOutcome,
  learnerKey,
} from "../ledger/entries.ts";
import {
  type CourseResponses,
  type CourseRows,
  packCourseResponses,
  packCourseRows,
} from "../ledger/row-sets.ts";
import { freshSets } from "./fresh-sets.ts";

/** What is known of a learner of the file's PC. */
export type KnownLearner = {
  readonly witness?: Witness;
  /** Hashes of rows and of responses by course. */
  readonly rows: Readonly<Record<string, string>>;
  readonly responses: Readonly<Record<string, string>>;
  /** "removed" from the desk, or "restarted" where the supervisor accepts whatever this file says of them. */
  readonly standing: "plain" | "removed" | "restarted";
};

/** What a judge is told of the desk before it judges a file; plain data, so that it can go to another thread. */
export type Knowledge = {
  readonly deskKey: string;
  /** SHA-256 of the body of the bundle that came under the same id. */
  readonly seenBody?: string;
  readonly now: number;
  /** By the learner's id. */
  readonly learners: Readonly<Record<string, KnownLearner>>;
};

/** A file that was opened, or why it was not. */
export type OpenedFile =
  | { readonly facts: BundleFacts; readonly learners: readonly LearnerDetails[] }
  | { readonly refusal: DeskRefusal };

/** What became of the learners of a file, with the packed rows that are new. */
export type FileVerdict = {
  readonly learners: readonly LearnerOutcome[];
  readonly rows?: Uint8Array;
  readonly responses?: Uint8Array;
};

/** Opens files one after the other, and judges the one that it opened last. */
export type Judge = {
  readonly open: (bytes: Uint8Array) => Promise<OpenedFile>;
  readonly judge: (knowledge: Knowledge) => Promise<FileVerdict>;
  readonly close: () => Promise<void>;
};

const stranger: KnownLearner = { rows: {}, responses: {}, standing: "plain" };

/** A judge in this thread; `identity` is the desk's age identity. */
export function createJudge(identity: string): Judge {
  let bundle: Bundle | undefined;
  return {
    open: async (bytes) => {
      bundle = undefined;
      try {
        bundle = await readBundle(bytes, identity);
      } catch (error) {
        if (!(error instanceof BundleRefusal)) throw error;
        return { refusal: { reason: error.reason, where: error.where } };
      }
      const { bundle: id, body, device, publicKey, madeAt } = bundle.header;
      return {
        facts: { bundle: id, body: body.sha256, device, publicKey, madeAt },
        learners: bundle.learners.map(({ learner }) => learner),
      };
    },
    judge: async (knowledge) => {
      if (bundle === undefined) throw new Error("no file was opened");
      return judgeOpened(bundle, knowledge);
    },
    close: async () => undefined,
  };
}

function judgeOpened(bundle: Bundle, { learners, ...known }: Knowledge): FileVerdict {
  const knownOf = (learner: string): KnownLearner => learners[learner] ?? stranger;
  const judgements = judgeBundle(bundle, {
    ...known,
    witnessOf: (learner) => knownOf(learner).witness,
    isRestarted: (learner) => knownOf(learner).standing === "restarted",
  });
  const [rows, responses]: [CourseRows[], CourseResponses[]] = [[], []];
  const outcomes = judgements.map((judgement) => {
    const fresh = outcomeOf(bundle.header.device, judgement, knownOf(judgement.learner.id));
    rows.push(...fresh.rows);
    responses.push(...fresh.responses);
    return fresh.outcome;
  });
  return {
    learners: outcomes,
    ...(rows.length > 0 ? { rows: packCourseRows(rows) } : {}),
    ...(responses.length > 0 ? { responses: packCourseResponses(responses) } : {}),
  };
}

function outcomeOf(
  device: string,
  judgement: Judgement,
  known: KnownLearner,
): {
  readonly outcome: LearnerOutcome;
  readonly rows: readonly CourseRows[];
  readonly responses: readonly CourseResponses[];
} {
  const { learner } = judgement;
  const nothing = { rows: [], responses: [] };
  if (known.standing === "removed") {
    const refusal = { reason: "removed-person", where: learner.id } as const;
    return { outcome: { learner, state: "refused", refusal }, ...nothing };
  }
  if (judgement.state === "unchanged") return { outcome: { learner, state: "unchanged" }, ...nothing };
  if (judgement.state === "refused") {
    const { reason, where } = judgement;
    return { outcome: { learner, state: "refused", refusal: { reason, where } }, ...nothing };
  }
  const { state, notes, witness, pseudonym, derived } = judgement;
  const { noted, ...sets } = freshSets(learnerKey(device, learner.id), pseudonym, derived, known);
  const taken = { learner, state, notes, witness, ...noted };
  return { outcome: known.standing === "restarted" ? { ...taken, isRestart: true } : taken, ...sets };
}
