import { mergePacked } from "../../../../renderer/domain/desk/packed-rows.ts";
import { type Clock, timestamp } from "../../clock.ts";
import type { Archive } from "../collect/archive.ts";
import type { DeskState } from "../ledger/desk-state.ts";
import {
  type CollectedEntry,
  type DeskEntry,
  type LearnerDetails,
  learnerKey,
  nameless,
} from "../ledger/entries.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { liveSets } from "../ledger/live-sets.ts";
import { deflateSets, inflateSets, selectSets, type SetHeading } from "../ledger/row-sets.ts";

type Ports = { readonly ledger: Ledger; readonly archive: Archive; readonly clock: Clock };

/** Removes learners from the desk for good: first the word of it is written down, then the rest is finished. */
export async function removeLearners(
  ports: Ports,
  learners: readonly string[],
  reason: string,
): Promise<void> {
  const { ledger, clock } = ports;
  await ledger.commit([{ entry: { kind: "person-removed", at: timestamp(clock.now()), learners, reason } }]);
  await finishRemoval(ports);
}

/** Takes what was removed out of the log and the archive; begun again after a crash, it ends the same. */
export async function finishRemoval({ ledger, archive, clock }: Ports): Promise<void> {
  const { state } = ledger;
  if (!state.isRemoving) return;
  await takeOutOfArchive(state, archive);
  await ledger.rewrite(cleaning(state));
  await ledger.commit([{ entry: { kind: "removal-finished", at: timestamp(clock.now()) } }]);
}

/** How many collected files hold one of these learners together with others. */
export function filesWithOthers({ files }: DeskState, learners: ReadonlySet<string>): number {
  const isMixed = (inIt: readonly string[]) =>
    inIt.some((key) => learners.has(key)) && !inIt.every((key) => learners.has(key));
  return [...files.values()].filter((file) => file.kept !== undefined && isMixed(file.learners)).length;
}

async function takeOutOfArchive({ files, removed }: DeskState, archive: Archive): Promise<void> {
  const places = [...files.values()].flatMap(({ kept, learners }) =>
    kept !== undefined && learners.length > 0 && learners.every((key) => removed.has(key)) ? [kept] : [],
  );
  for (const [name, inIt] of Map.groupBy(places, (place) => place.archive))
    await archive.takeOut(name, new Set(inIt.map(({ index }) => index)));
}

/** Only rows that count stay, and of removed learners no more than their ids. */
function cleaning(state: DeskState): Parameters<Ledger["rewrite"]>[0] {
  const live = liveSets(state);
  return {
    rows: (packed, at) => onlyWanted(packed, (set) => live.hasRows(set, at)),
    responses: (packed, at) => onlyWanted(packed, (set) => live.hasResponses(set, at)),
    entry: (entry) => (entry.kind === "collected" ? cleanEntry(entry, state.removed) : entry),
  };
}

function onlyWanted(packed: Buffer, isWanted: (set: SetHeading) => boolean): Uint8Array {
  const { sets, parts } = selectSets(inflateSets(packed), isWanted);
  return deflateSets({ sets, tables: parts.map((part) => mergePacked([part])) });
}

function cleanEntry(entry: CollectedEntry, removed: ReadonlySet<string>): DeskEntry {
  const { outcome } = entry;
  if (outcome.state === "refused") return entry;
  const isRemoved = ({ id }: LearnerDetails) => removed.has(learnerKey(outcome.facts.device, id));
  if (outcome.state === "waiting") {
    const learners = outcome.learners.map((each) => (isRemoved(each) ? nameless(each) : each));
    return { ...entry, outcome: { ...outcome, learners } };
  }
  const learners = outcome.learners.map((each) =>
    isRemoved(each.learner) ? { learner: nameless(each.learner), state: "unchanged" as const } : each,
  );
  return { ...entry, outcome: { ...outcome, learners } };
}
