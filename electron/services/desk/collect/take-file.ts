import type { z } from "zod";
import type { collectedFileSchema } from "../../../contract/desk-collect-contract.ts";
import { largestBundle } from "../../bundles/bundle.ts";
import { sha256 } from "../../bundles/witness.ts";
import { reasonOf } from "../../disk/json-file.ts";
import { gistOf } from "../ledger/apply-entry.ts";
import type { DeskState } from "../ledger/desk-state.ts";
import { type BundleFacts, type DeskRefusal, type FileOutcome, nameless } from "../ledger/entries.ts";
import type { Judged } from "./committer.ts";
import type { FilePlace } from "./file-order.ts";
import { FolderGone } from "./folder-sources.ts";
import type { FileVerdict, Judge, OpenedFile } from "./judge-file.ts";
import type { RunKnowledge } from "./knowledge.ts";
import type { Source } from "./source.ts";

/** What became of one file, for the screen. */
export type CollectedFile = z.infer<typeof collectedFileSchema>;

/** What became of a file, and what is to be written down of it, if anything. */
export type Taken = { readonly file: CollectedFile; readonly device?: string; readonly judged?: Judged };

type Ports = {
  readonly state: DeskState;
  readonly knowledge: RunKnowledge;
  readonly judge: Judge;
  readonly place: FilePlace;
};

/** Takes one file: whatever is wrong with it is an answer, so that it never keeps the others from being taken. */
export async function takeFile(ports: Ports, source: Source): Promise<Taken> {
  const { name } = source;
  if (source.size > largestBundle) return refusedFile(name, tooLarge(source.size));
  const bytes = await readBytes(source);
  if ("reason" in bytes) return refusedFile(name, bytes);
  const file = sha256(bytes);
  const known = source.accepted === undefined ? unchangedFile(ports.state, file, name) : undefined;
  if (known !== undefined) return known;
  const { outcome, verdict } = await judgeBytes(ports, bytes, source.accepted);
  return {
    file: { file, name, ...shown(outcome) },
    ...(outcome.facts === undefined ? {} : { device: outcome.facts.device }),
    ...(isNews(ports.state, file, outcome)
      ? { judged: judgedFile(file, source, bytes, outcome, verdict) }
      : {}),
  };
}

type Outcome = { readonly outcome: FileOutcome; readonly verdict?: FileVerdict };

/** An error that is none of a bundle's refusals is this file's own trouble as well. */
async function judgeBytes(ports: Ports, bytes: Uint8Array, accepted: string | undefined): Promise<Outcome> {
  let facts: BundleFacts | undefined;
  try {
    const opened = await ports.judge.open(bytes);
    if ("refusal" in opened) return { outcome: { state: "refused", refusal: opened.refusal } };
    facts = opened.facts;
    ports.place.opened(facts.device);
    await ports.place.myTurn();
    return await judgeOpened(ports, opened, accepted);
  } catch (error) {
    const refusal = { reason: "unreadable", where: reasonOf(error) } as const;
    return { outcome: { state: "refused", refusal, ...(facts && { facts }) } };
  }
}

async function judgeOpened(
  { state, knowledge, judge }: Ports,
  { facts, learners }: Extract<OpenedFile, { facts: BundleFacts }>,
  accepted: string | undefined,
): Promise<Outcome> {
  const device = state.devices.get(facts.device);
  if (device === undefined || device.state === "new")
    return { outcome: { state: "waiting", facts, learners } };
  const refuse = (reason: DeskRefusal["reason"]): Outcome => ({
    outcome: { state: "refused", refusal: { reason, where: facts.device }, facts },
  });
  if (device.publicKey !== facts.publicKey) return refuse("wrong-device");
  if (device.state === "dismissed") return refuse("dismissed-device");
  const verdict = await judge.judge(knowledge.of(facts, learners, accepted));
  knowledge.add(facts, verdict.learners);
  return { outcome: { state: "judged", facts, learners: verdict.learners }, verdict };
}

async function readBytes(source: Source): Promise<Uint8Array | DeskRefusal> {
  try {
    const bytes = await source.read();
    return bytes.length > largestBundle ? tooLarge(bytes.length) : bytes;
  } catch (error) {
    if (error instanceof FolderGone) throw error;
    return { reason: "unreadable", where: reasonOf(error) };
  }
}

/** A file of which everything was taken before needs not be opened again. */
function unchangedFile({ files, learners }: DeskState, file: string, name: string): Taken | undefined {
  const known = files.get(file);
  const inIt = known?.learners.map((key) => learners.get(key)) ?? [];
  if (known === undefined || !known.isTaken) return undefined;
  const unchanged = inIt.flatMap((learner) =>
    learner === undefined
      ? []
      : [{ learner: learner.details.id, name: learner.details.name, state: "unchanged" as const, notes: [] }],
  );
  // Somebody in it was removed from the desk: that is to be said.
  if (unchanged.length < inIt.length) return undefined;
  const { device } = known;
  return { file: { file, name, state: "judged", device, learners: unchanged }, ...(device && { device }) };
}

/** Whether it is to be written down: not where it came before, and came to the same. */
function isNews({ files }: DeskState, file: string, outcome: FileOutcome): boolean {
  const brings =
    outcome.state === "judged" &&
    outcome.learners.some(({ state }) => state === "recorded" || state === "witnessed");
  return brings || files.get(file)?.gist !== gistOf(outcome);
}

function judgedFile(
  file: string,
  { name, kept }: Source,
  bytes: Uint8Array,
  outcome: FileOutcome,
  verdict: FileVerdict | undefined,
): Judged {
  const isBundle = !(outcome.state === "refused" && outcome.refusal.reason === "not-a-bundle");
  return {
    collected: { file, name, size: bytes.length, outcome: withoutRemoved(outcome) },
    ...(kept && { kept }),
    ...(isBundle && kept === undefined ? { bytes } : {}),
    ...(verdict?.rows && { rows: verdict.rows }),
    ...(verdict?.responses && { responses: verdict.responses }),
  };
}

/** Of whom the desk was to forget no name is written down again. */
function withoutRemoved(outcome: FileOutcome): FileOutcome {
  if (outcome.state !== "judged") return outcome;
  const learners = outcome.learners.map((each) =>
    each.state === "refused" && each.refusal.reason === "removed-person"
      ? { ...each, learner: nameless(each.learner) }
      : each,
  );
  return { ...outcome, learners };
}

function shown(outcome: FileOutcome): Pick<CollectedFile, "state" | "refusal" | "device" | "learners"> {
  const device = outcome.facts && { device: outcome.facts.device };
  if (outcome.state === "refused")
    return { state: "refused", refusal: outcome.refusal, ...device, learners: [] };
  if (outcome.state === "waiting") return { state: "waiting", ...device, learners: [] };
  const learners = outcome.learners.map((each) => ({
    learner: each.learner.id,
    name: each.learner.name,
    state: each.state,
    ...(each.state === "refused" ? { refusal: each.refusal } : {}),
    notes: "notes" in each ? [...each.notes] : [],
  }));
  return { state: "judged", ...device, learners };
}

function refusedFile(name: string, refusal: DeskRefusal): Taken {
  return { file: { name, state: "refused", refusal, learners: [] } };
}

function tooLarge(size: number): DeskRefusal {
  return { reason: "too-large", where: `it has ${size} bytes` };
}
