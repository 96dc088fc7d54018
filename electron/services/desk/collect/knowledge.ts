import type { DeskLearnerState, DeskState } from "../ledger/desk-state.ts";
import { type BundleFacts, type LearnerDetails, type LearnerOutcome, learnerKey } from "../ledger/entries.ts";
import type { KnownLearner, Knowledge } from "./judge-file.ts";

/** What is known of PCs and learners, including what was judged and is not written down yet. */
export type RunKnowledge = ReturnType<typeof createRunKnowledge>;

/** Begins with what the desk knows and adds what is judged, for as long as one collection runs. */
export function createRunKnowledge(state: DeskState, deskKey: string, now: () => number) {
  const bundles = new Map<string, string>();
  const learners = new Map<string, KnownLearner>();

  const knownOf = (device: string, id: string, accepted: string | undefined): KnownLearner => {
    if (id === accepted) return { rows: {}, responses: {}, standing: "restarted" };
    const key = learnerKey(device, id);
    return learners.get(key) ?? storedOf(state, key);
  };
  return {
    /** What a judge needs to know of the learners of a bundle. */
    of: (facts: BundleFacts, inIt: readonly LearnerDetails[], accepted: string | undefined): Knowledge => {
      const seenBody = bundles.get(facts.bundle) ?? state.bundles.get(facts.bundle);
      return {
        deskKey,
        now: now(),
        ...(seenBody === undefined || accepted !== undefined ? {} : { seenBody }),
        learners: Object.fromEntries(inIt.map(({ id }) => [id, knownOf(facts.device, id, accepted)])),
      };
    },
    /** Adds what was judged. */
    add: (facts: BundleFacts, outcomes: readonly LearnerOutcome[]): void => {
      if (outcomes.every((outcome) => outcome.state !== "refused")) bundles.set(facts.bundle, facts.body);
      for (const outcome of outcomes) {
        if (outcome.state === "refused" || outcome.state === "unchanged") continue;
        const key = learnerKey(facts.device, outcome.learner.id);
        const before = outcome.isRestart ? undefined : (learners.get(key) ?? storedOf(state, key));
        learners.set(key, {
          witness: outcome.witness,
          rows: { ...before?.rows, ...hashesOf(Object.entries(outcome.rows)) },
          responses: { ...before?.responses, ...hashesOf(Object.entries(outcome.responses)) },
          standing: "plain",
        });
      }
    },
  };
}

function storedOf({ learners, removed }: DeskState, key: string): KnownLearner {
  const stored: DeskLearnerState | undefined = learners.get(key);
  if (stored === undefined)
    return { rows: {}, responses: {}, standing: removed.has(key) ? "removed" : "plain" };
  const { witness, rows, responses } = stored;
  return { witness, rows: hashesOf(rows), responses: hashesOf(responses), standing: "plain" };
}

function hashesOf(sets: Iterable<readonly [string, { readonly hash: string }]>): Record<string, string> {
  return Object.fromEntries([...sets].map(([course, { hash }]) => [course, hash]));
}
