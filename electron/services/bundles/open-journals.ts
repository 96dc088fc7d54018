import { setImmediate } from "node:timers/promises";
import type { JournalEvent } from "../../../renderer/domain/event/event.ts";
import { genesis, readSeal, type Seal } from "../journal/line.ts";
import type { Journals } from "../journal/journals.ts";
import type { BundleJournal } from "./bundle.ts";
import { readLeavingEvent } from "./leaving-line.ts";

/** A journal of this PC, as a bundle needs it: digests of all lines, and the lines that may leave with their events. */
export type OpenedLines = {
  readonly journal: BundleJournal;
  readonly digests: Buffer;
  readonly leaving: readonly { readonly line: Buffer; readonly event: JournalEvent }[];
};

/** Between two of these the services answer whatever waits. */
const linesAtOnce = 250;

/** Reads all journals of a learner. */
export async function openJournals(journals: Journals, learner: string): Promise<OpenedLines[]> {
  const opened: OpenedLines[] = [];
  for (const [name, journal] of await journals.all(learner))
    opened.push(await openJournalLines(name, await journal.sealedBytes()));
  return opened;
}

/** Reads the sealed lines of a journal; what its disk lost is a digest of zeros, or what the next line tells of it. */
async function openJournalLines(name: string, bytes: Uint8Array): Promise<OpenedLines> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const seals: Seal[] = [];
  const leaving: { line: Buffer; event: JournalEvent }[] = [];
  for (let start = 0, end = text.indexOf(10); end !== -1; start = end + 1, end = text.indexOf(10, start)) {
    if (seals.length % linesAtOnce === linesAtOnce - 1) await setImmediate();
    const line = text.subarray(start, end);
    const seal = readSeal(line);
    if (seal === undefined) continue;
    seals.push(seal);
    const event = readLeavingEvent(line);
    if (event !== undefined) leaving.push({ line, event });
  }
  const [first, last] = [seals[0], seals.at(-1)];
  const from = first === undefined ? 0 : first.seq - 1;
  const [fromHead, head] = [first?.prev ?? genesis, last?.hash ?? genesis];
  const journal = { name, from, fromHead, count: last?.seq ?? 0, head };
  return { journal, digests: digestsOf(seals, from), leaving };
}

function digestsOf(seals: readonly Seal[], from: number): Buffer {
  const digests = Buffer.alloc(((seals.at(-1)?.seq ?? from) - from) * 32);
  for (const { seq, prev, hash } of seals) {
    if (seq > from + 1) digests.write(prev, (seq - from - 2) * 32, "hex");
    digests.write(hash, (seq - from - 1) * 32, "hex");
  }
  return digests;
}
