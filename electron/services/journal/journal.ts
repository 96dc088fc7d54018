import type { JournalEvent, LearnerEvent } from "../../../renderer/domain/event/event.ts";
import type { Disk } from "../disk/disk.ts";
import { openLasting } from "../disk/lasting.ts";
import { createGroupCommit, type Prepare } from "./group-commit.ts";
import { type JournalFinding, keepDamage } from "./keep-damage.ts";
import { type SealedLine, sealEvent } from "./line.ts";
import { createReader } from "./reader.ts";
import { scanJournal } from "./scan.ts";
import { createTailWriter, type JournalEnd } from "./tail-writer.ts";

/** A page of a journal's events. */
export type JournalPage = {
  readonly events: readonly JournalEvent[];
  readonly head: string;
  readonly isEnd: boolean;
};

/** One device's append-only journal of one learner: a file of sealed, chained lines. */
export type Journal = {
  readonly findings: () => readonly JournalFinding[];
  readonly end: () => JournalEnd;
  /** Writes the events behind those before and answers when they are on the disk; an event already written is not written again. */
  readonly append: (events: readonly LearnerEvent[]) => Promise<JournalEnd>;
  /** Writes lines that were sealed elsewhere; false, and nothing is written, when the journal no longer ends with `head`. */
  readonly extend: (head: string, lines: readonly SealedLine[]) => Promise<boolean>;
  /** Events with a sequence above `after`, at most `limit`; undefined when `head` is not the hash at `after`. */
  readonly read: (after: number, limit: number, head?: string) => Promise<JournalPage | undefined>;
  /** Hashes of the sealed lines, in order. */
  readonly hashes: () => Iterable<string>;
  /** The sealed lines as they stand in the file, newlines and all. */
  readonly sealedBytes: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
};

/**
 * Opens and verifies a journal. A torn end is cut off; damage inside stays where it is and is passed over when
 * reading, and new events chain from the last sealed line. What is cut or damaged is kept beside the journal.
 */
export async function openJournal(disk: Disk, path: string, isFork = false): Promise<Journal> {
  const scan = await scanJournal(disk, path, isFork);
  const findings = await keepDamage(disk, path, scan);
  const file = await openLasting(disk, path);
  if (scan.length < scan.size) {
    await file.truncate(scan.length);
    await file.sync();
  }
  const { index, length } = scan;
  const writer = createTailWriter(file, index, { length, lines: scan.tornFrom - 1 });
  const { append, close } = createGroupCommit(writer, index.hasId);
  const { read, sealedBytes, misfits } = createReader(disk, path, index);

  return {
    findings: () => [
      ...findings,
      ...misfits().map((line) => ({ kind: "unreadable-event" as const, line, kept: path })),
    ],
    end: writer.end,
    append: (events) => append(sealing(events)),
    extend: async (head, lines) => {
      let isJoined = false;
      await append((end) => {
        isJoined = end.head === head;
        return isJoined ? lines : [];
      });
      return isJoined;
    },
    read,
    hashes: () => Array.from({ length: index.count() }, (_, at) => index.hashAt(at)),
    sealedBytes,
    close,
  };
}

function sealing(events: readonly LearnerEvent[]): Prepare {
  return ({ seq, head }, hasId) => {
    const lines = new Map<string, SealedLine>();
    let prev = head;
    for (const event of events) {
      if (hasId(event.id) || lines.has(event.id)) continue;
      const line = sealEvent(event, seq + lines.size + 1, prev);
      lines.set(event.id, line);
      prev = line.seal.hash;
    }
    return [...lines.values()];
  };
}
