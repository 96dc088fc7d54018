import { randomUUID } from "node:crypto";
import type { Input, Output } from "../../contract/contract.ts";
import { timestamp } from "../clock.ts";
import { dropFolder, type StoredOffice } from "../office/stored-office.ts";
import type { Gathered } from "./gather-learner.ts";
import { type Kept, withTowards } from "./kept-records.ts";
import { summaryOf } from "./make-file.ts";
import {
  eventsIn,
  gatherAll,
  type RecordPorts,
  type Sealed,
  sealRecords,
  type Sent,
} from "./seal-records.ts";
import { heldReceipt, takeReceipts } from "./take-receipts.ts";

type Ports = RecordPorts & {
  /** What stood in the way of the automatic drop the last time. */
  readonly problem: () => string | undefined;
};

const mostSealings = 20;

/** Completion records of this PC's learners: what leaves it, and what left. Learners must be unlocked. */
export function createRecords(ports: Ports) {
  const { learners, office, kept, clock } = ports;
  /** What was noted of the latest files that were sealed by hand, while they may not be saved yet. */
  const sealings = new Map<string, Sealed["entries"]>();

  const preview = async (input: Input<"records.preview">): Promise<Output<"records.preview">> => {
    const gathered = await gatherAll(ports, input);
    return { learners: gathered.map(previewOf), summary: summaryOf(gathered) };
  };
  const seal = async (input: Input<"records.seal">): Promise<Output<"records.seal">> => {
    const { name, bytes, entries } = await sealRecords(ports, input, "hand");
    for (const [learner, entry] of entries)
      await kept.change(learner, (before) => ({ ...before, sent: [entry, ...before.sent] }));
    const sealing = randomUUID();
    const [oldest] = sealings.keys();
    if (oldest !== undefined && sealings.size >= mostSealings) sealings.delete(oldest);
    sealings.set(sealing, entries);
    return { name, content: bytes.toString("base64"), sealing };
  };
  const notSaved = async ({ sealing }: Input<"records.notSaved">): Promise<void> => {
    const entries = sealings.get(sealing) ?? new Map();
    sealings.delete(sealing);
    for (const [learner, { at, file }] of entries)
      await kept.change(learner, (before) => ({
        ...before,
        sent: before.sent.filter((entry) => entry.at !== at || entry.file !== file),
      }));
  };
  const shown = async ({ learner }: Input<"records.shown">): Promise<void> => {
    await learners.open(learner);
    const held = await office.held();
    if (held === undefined) return;
    const shown = { shownAt: timestamp(clock.now()), withdrawnAt: undefined };
    await kept.change(learner, (before) => withTowards(before, held.office.office.id, shown));
  };
  const withdraw = async ({ learner }: Input<"records.withdraw">): Promise<void> => {
    await learners.open(learner);
    const held = await office.held();
    if (held === undefined) return;
    const withdrawn = { shownAt: undefined, withdrawnAt: timestamp(clock.now()) };
    await kept.change(learner, (before) => ({
      ...withTowards(before, held.office.office.id, withdrawn),
      waitingSince: undefined,
    }));
  };
  const sent = async ({ learner }: Input<"records.sent">): Promise<Output<"records.sent">> => {
    await learners.open(learner);
    const [held, known, problem] = [await office.held(), await kept.load(learner), ports.problem()];
    const receipt = held && heldReceipt(known, held.office.office.id);
    const collected = receipt && { office: held?.office.office.name, events: eventsIn(receipt.journals) };
    return {
      sent: known.sent.map((entry) => ({ ...entry, isCollected: isCollected(entry, collected) })),
      drop: dropState(held, known),
      ...(known.waitingSince !== undefined && { waitingSince: known.waitingSince }),
      ...(problem !== undefined && { problem }),
      ...(receipt && { collectedAt: receipt.at }),
    };
  };
  const receipt = ({ content }: Input<"records.receipt">): Promise<Output<"records.receipt">> =>
    takeReceipts(ports, Buffer.from(content, "base64"));

  return { preview, seal, notSaved, shown, withdraw, sent, receipt };
}

function previewOf({
  part,
  derived,
  courses,
  types,
}: Gathered): Output<"records.preview">["learners"][number] {
  return {
    learner: part.learner,
    courses: [...courses],
    records: [...derived.records],
    status: [...derived.status],
    responses: [...derived.responses],
    leaving: [...new Set(types)].map((type) => ({
      type,
      count: types.filter((each) => each === type).length,
    })),
    events: eventsIn(part.journals.map(({ journal }) => journal)),
  };
}

/** A receipt covers what left for the same office before the events that it counts. */
function isCollected(
  entry: Sent,
  collected: { readonly office: string | undefined; readonly events: number } | undefined,
): boolean {
  return (
    collected !== undefined &&
    entry.form !== "summary" &&
    entry.office === collected.office &&
    entry.events <= collected.events
  );
}

function dropState(held: StoredOffice | undefined, kept: Kept): Output<"records.sent">["drop"] {
  if (held === undefined) return "no-office";
  if (dropFolder(held) === undefined) return "no-folder";
  const { shownAt, withdrawnAt } = kept.offices[held.office.office.id] ?? {};
  if (shownAt === undefined) return withdrawnAt === undefined ? "not-shown" : "withdrawn";
  return kept.waitingSince === undefined ? "done" : "waiting";
}
