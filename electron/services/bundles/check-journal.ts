import type { JournalEvent } from "../../../renderer/domain/event/event.ts";
import { genesis, readSeal } from "../journal/line.ts";
import { originOf } from "../journal/journal-name.ts";
import type { JournalPart, Refusal } from "./bundle.ts";
import { readLeavingEvent } from "./leaving-line.ts";

/** Why something does not fit, and where. */
export type Misfit = { readonly reason: Refusal; readonly where: string };

/** A journal whose lines fit its digests. */
export type CheckedJournal = {
  readonly part: JournalPart;
  readonly events: readonly JournalEvent[];
  /** The hash of each event's line. */
  readonly hashes: readonly string[];
};

const lost = Buffer.alloc(32);

/**
 * Checks one journal of a learner: every line's own seal, its place among the digests and its link to the line before,
 * that the last digest is the head, and that the journal is the learner's.
 */
export function checkJournal(part: JournalPart, learner: string): CheckedJournal | Misfit {
  const { journal, digests, lines } = part;
  const { name, from, fromHead, count, head } = journal;
  const hex = digests.toString("hex");
  const hashAt = (seq: number) =>
    seq === from ? fromHead : hex.slice((seq - from - 1) * 64, (seq - from) * 64);
  if (hashAt(count) !== head) return { reason: "broken-chain", where: `${name}: its end` };
  const [events, hashes]: [JournalEvent[], string[]] = [[], []];
  let last = from;
  for (const [index, line] of lines.entries()) {
    const where = `${name}: line ${index + 1}`;
    const text = line.toString("utf8");
    const seal = readSeal(line, text);
    if (seal === undefined) return { reason: "changed-line", where };
    const { seq, prev, hash } = seal;
    if (seq <= last || seq > count) return { reason: "lines-out-of-order", where };
    const isLinked = prev === hashAt(seq - 1) || isLost(digests, seq - 1 - from);
    if (hash !== hashAt(seq) || !isLinked) return { reason: "broken-chain", where };
    const event = readLeavingEvent(line, text);
    if (event === undefined) return { reason: "unreadable-event", where };
    events.push(event);
    hashes.push(hash);
    last = seq;
  }
  if (from === 0 && count > 0 && !(fromHead === genesis && begins(events[0], learner, name)))
    return { reason: "other-learner", where: name };
  if (from > 0 && originOf(name) === name) return { reason: "broken-chain", where: `${name}: its beginning` };
  return { part, events, hashes };
}

/** The hash of a journal's line, in hex. */
export function digestAt(
  { journal, digests }: Pick<JournalPart, "journal" | "digests">,
  seq: number,
): string {
  const at = (seq - journal.from - 1) * 32;
  return digests.toString("hex", at, at + 32);
}

/** A line that the PC's disk lost cannot tell the hash of the line before. */
function isLost(digests: Buffer, number: number): boolean {
  return number > 0 && digests.subarray((number - 1) * 32, number * 32).equals(lost);
}

/** A journal's first event says whose it is and which device writes it. */
function begins(event: JournalEvent | undefined, learner: string, name: string): boolean {
  return (
    event?.type === "journal-started" &&
    event.seq === 1 &&
    event.data.learner === learner &&
    event.data.device === originOf(name)
  );
}
