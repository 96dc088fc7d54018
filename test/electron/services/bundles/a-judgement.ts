import type { JournalPart, LearnerPart } from "../../../../electron/services/bundles/bundle.ts";
import {
  judgeBundle,
  type Judgement,
  type Known,
} from "../../../../electron/services/bundles/judge-bundle.ts";
import { readBundle } from "../../../../electron/services/bundles/read-bundle.ts";
import { writeReceipts } from "../../../../electron/services/bundles/receipts.ts";
import type { Witness } from "../../../../electron/services/bundles/witness.ts";
import { readEvent, readSeal, sealEvent } from "../../../../electron/services/journal/line.ts";
import type { DeviceKey } from "../../../../electron/services/keys/device-key.ts";
import type { LearnerEvent } from "../../../../renderer/domain/event/event.ts";
import { aPassedCourse } from "../../../builders/course-passes.ts";
import { aSealingPc } from "./a-sealing-pc.ts";

const now = Date.parse("2026-02-02T00:00:00Z");
/** The desk that judges. */
export const desk = (await aSealingPc()).key;

export async function judge(bytes: Uint8Array, known: Partial<Known> = {}): Promise<Judgement[]> {
  return judgeBundle(await readBundle(bytes), {
    witnessOf: () => undefined,
    deskKey: desk.publicKey,
    now,
    ...known,
  });
}

export async function judgeOne(
  bytes: Uint8Array,
  witness?: Witness,
  known: Partial<Known> = {},
): Promise<Judgement> {
  const [judgement] = await judge(bytes, { witnessOf: () => witness, ...known });
  if (judgement === undefined) throw new Error("there is nobody in the bundle");
  return judgement;
}

/** What the desk keeps after the bundle was taken. */
export async function witnessed(bytes: Uint8Array, before?: Witness): Promise<Witness> {
  const judgement = await judgeOne(bytes, before);
  if (!("witness" in judgement)) throw new Error(`it was not taken: ${JSON.stringify(judgement)}`);
  return judgement.witness;
}

export function receiptFor(witness: Witness, key: DeviceKey = desk): string {
  const { device, learner, journals } = witness;
  return writeReceipts(
    [{ office: "office-1", device, learner, at: "2026-02-01T10:00:00Z", journals }],
    key.sign,
  ).toString();
}

/** Changes the only journal of a part. */
export function withJournal(
  part: LearnerPart,
  change: (journal: JournalPart) => Partial<JournalPart>,
): LearnerPart {
  return { ...part, journals: part.journals.map((journal) => ({ ...journal, ...change(journal) })) };
}

/** Puts another event in a line and seals it rightly, in the digests too: what follows still names the old one. */
export function resealed(
  part: LearnerPart,
  type: LearnerEvent["type"],
  change: (event: LearnerEvent) => LearnerEvent,
) {
  return withJournal(part, ({ journal, digests, lines }) => {
    const at = lines.findIndex((line) => readEvent(line)?.["type"] === type);
    const seal = readSeal(lines[at] ?? Buffer.alloc(0));
    const { seq: _, prev: __, ...event } = readEvent(lines[at] ?? Buffer.alloc(0)) ?? { v: 0 };
    if (seal === undefined) throw new Error(`there is no line ${type}`);
    const line = sealEvent(change(event as unknown as LearnerEvent), seal.seq, seal.prev);
    const all = Buffer.from(digests);
    all.write(line.seal.hash, (seal.seq - journal.from - 1) * 32, "hex");
    const head = seal.seq === journal.count ? line.seal.hash : journal.head;
    return {
      journal: { ...journal, head },
      digests: all,
      lines: lines.with(at, Buffer.from(line.bytes).subarray(0, -1)),
    };
  });
}

export async function aPcWith(events: readonly LearnerEvent[] = aPassedCourse()) {
  const pc = await aSealingPc();
  await pc.study("aye", events);
  return pc;
}
