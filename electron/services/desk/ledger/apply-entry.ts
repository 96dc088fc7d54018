import type { DeskDevice, DeskLearnerState, DeskState, Placed } from "./desk-state.ts";
import {
  type BundleFacts,
  type CollectedEntry,
  type DeskEntry,
  type FileOutcome,
  type LearnerOutcome,
  learnerKey,
} from "./entries.ts";

/** Refusals that the supervisor may set aside with a reason. */
const acceptable: ReadonlySet<string> = new Set([
  "older-than-collected",
  "history-shorter",
  "history-rewritten",
  "journal-missing",
  "lines-withheld",
  "removed-person",
]);

/** Adds to the desk's state what was done; `number` is the entry's in the log. The same entries always give the same state. */
export function applyEntry(state: DeskState, entry: DeskEntry, number: number): void {
  state.entriesAt.push(number);
  state.version += 1;
  switch (entry.kind) {
    case "collected":
      applyCollected(state, entry);
      return;
    case "devices-accepted":
      for (const { device, name } of entry.devices) {
        const known = state.devices.get(device);
        if (known !== undefined) [known.state, known.name] = ["accepted", name];
      }
      return;
    case "device-dismissed": {
      const known = state.devices.get(entry.device);
      if (known !== undefined) known.state = "dismissed";
      return;
    }
    case "people-linked":
    case "people-parted":
      state.decisions.push(...entry.decisions);
      return;
    case "person-removed":
      for (const key of entry.learners) {
        state.learners.delete(key);
        state.removed.add(key);
      }
      state.isRemoving = true;
      return;
    case "removal-finished":
      state.isRemoving = false;
      return;
    case "receipts-made": {
      const devices = new Set(entry.devices);
      for (const learner of state.learners.values())
        if (devices.has(learner.device)) learner.needsReceipt = false;
      return;
    }
    case "desk-created":
    case "history-accepted":
    case "office-saved":
    case "office-file-made":
    case "certificates-issued":
      return;
    case "archive-cleared":
      clearArchives(state, new Set(entry.archives));
      return;
    default:
      entry satisfies never;
  }
}

/** What is not kept any more cannot wait. */
function clearArchives(state: DeskState, archives: ReadonlySet<string>): void {
  for (const [id, { kept, ...file }] of state.files) {
    if (kept === undefined || !archives.has(kept.archive)) continue;
    state.files.set(id, file);
    state.devices.get(file.device ?? "")?.waiting.delete(id);
  }
}

function applyCollected(state: DeskState, entry: CollectedEntry): void {
  const { file, name, size, kept, outcome, at } = entry;
  state.lastCollectedAt = at;
  if (entry.rowsAt !== undefined) state.rowsAt.push(entry.rowsAt);
  if (entry.responsesAt !== undefined) state.responsesAt.push(entry.responsesAt);
  const device = outcome.facts && noteDevice(state, outcome.facts, at);
  const outcomes = outcome.state === "judged" ? outcome.learners : [];
  const learners = outcome.state === "waiting" ? outcome.learners : outcomes.map(({ learner }) => learner);
  const isAcceptable = (each: LearnerOutcome) =>
    each.state === "refused" && acceptable.has(each.refusal.reason);
  const isTaken = outcome.state === "judged" && outcomes.every((each) => each.state !== "refused");
  state.files.set(file, {
    name,
    size,
    state: outcome.state,
    isTaken,
    ...(device === undefined ? {} : { device: device.device }),
    ...(kept === undefined ? {} : { kept }),
    learners: device === undefined ? [] : learners.map(({ id }) => learnerKey(device.device, id)),
    acceptable: outcomes.filter(isAcceptable).map(({ learner }) => learner.id),
    gist: gistOf(outcome),
  });
  if (device === undefined) return;
  noteWaiting(device, file, outcome.state === "waiting" ? outcome.learners : undefined);
  if (outcome.facts !== undefined && isTaken) state.bundles.set(outcome.facts.bundle, outcome.facts.body);
  for (const each of outcomes) applyLearner(state, device.device, each, entry);
}

/** What was refused of a file, and why, in one line: by it a file that comes again and comes to the same is known. */
export function gistOf(outcome: FileOutcome): string {
  if (outcome.state === "waiting") return "waiting";
  if (outcome.state === "refused") return `refused ${outcome.refusal.reason}`;
  const refused = outcome.learners.flatMap((each) =>
    each.state === "refused" ? [`${each.learner.id} ${each.refusal.reason}`] : [],
  );
  return ["judged", ...refused].join("\n");
}

function noteDevice(state: DeskState, { device, publicKey }: BundleFacts, at: string): DeskDevice {
  const known = state.devices.get(device) ?? {
    device,
    publicKey,
    state: "new",
    name: "",
    firstSeenAt: at,
    lastSeenAt: at,
    waiting: new Set(),
    named: new Map(),
  };
  known.lastSeenAt = at;
  state.devices.set(device, known);
  return known;
}

function noteWaiting(
  device: DeskDevice,
  file: string,
  learners: readonly { readonly id: string; readonly name: string }[] | undefined,
): void {
  if (learners === undefined) {
    device.waiting.delete(file);
    if (device.waiting.size === 0) device.named.clear();
    return;
  }
  device.waiting.add(file);
  for (const { id, name } of learners) device.named.set(id, name);
}

function applyLearner(
  state: DeskState,
  device: string,
  outcome: LearnerOutcome,
  entry: CollectedEntry,
): void {
  if (outcome.state === "refused" || outcome.state === "unchanged") return;
  const { learner: details, witness } = outcome;
  const key = learnerKey(device, details.id);
  const known: DeskLearnerState = state.learners.get(key) ?? {
    key,
    device,
    details,
    witness,
    collectedAt: entry.at,
    needsReceipt: true,
    rows: new Map(),
    responses: new Map(),
    earlier: [],
  };
  state.learners.set(key, known);
  state.removed.delete(key);
  if (outcome.isRestart) setAside(known);
  Object.assign(known, {
    details,
    witness,
    collectedAt: entry.at,
    needsReceipt: true,
  });
  place(known.rows, outcome.rows, entry.rowsAt);
  place(known.responses, outcome.responses, entry.responsesAt);
}

/** What was collected before a restart stays: a pass is a pass. */
function setAside({ rows, responses, earlier }: DeskLearnerState): void {
  for (const course of new Set([...rows.keys(), ...responses.keys()])) {
    const [row, response] = [rows.get(course), responses.get(course)];
    earlier.push({ course, ...(row && { rows: row }), ...(response && { responses: response }) });
  }
  rows.clear();
  responses.clear();
}

function place<RowsOfCourse>(
  places: Map<string, Placed<RowsOfCourse>>,
  sets: Readonly<Record<string, RowsOfCourse>>,
  at: number | undefined,
): void {
  if (at === undefined) return;
  for (const [course, set] of Object.entries(sets)) places.set(course, { ...set, at });
}
