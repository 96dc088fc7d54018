import { timestamp, type Clock } from "../../clock.ts";
import type { Commit, Ledger } from "../ledger/ledger.ts";
import type { ArchivePlace, CollectedEntry } from "../ledger/entries.ts";
import type { Archive } from "./archive.ts";

/** A file that was judged, ready to be kept and written down. */
export type Judged = {
  readonly collected: Pick<CollectedEntry, "file" | "name" | "size" | "outcome">;
  /** Its bytes; absent where they are not to be kept. */
  readonly bytes?: Uint8Array;
  /** Where it is kept already. */
  readonly kept?: ArchivePlace;
  readonly rows?: Uint8Array;
  readonly responses?: Uint8Array;
};

type Waiting = { readonly judged: Judged; readonly onWritten: () => void };

/** So few that sealing and writing them down never holds the window up. */
const mostFiles = 32;
const mostBytes = 4 * 1024 * 1024;

/**
 * Writes down what was judged, many files at a time: first the files into the archive, then what became of them and
 * their rows into the log, which is the moment that counts. What was not written down is as if it had not come.
 */
export function createCommitter(archive: Archive, ledger: Ledger, clock: Clock) {
  let waiting: Waiting[] = [];
  let bytes = 0;
  let writing: Promise<void> = Promise.resolve();

  const write = async (batch: readonly Waiting[]): Promise<void> => {
    const at = timestamp(clock.now());
    const toKeep = batch.filter(({ judged }) => judged.bytes !== undefined);
    const places = await archive.keep(
      toKeep.flatMap(({ judged }) => judged.bytes ?? []),
      at,
    );
    const placeOf = new Map(toKeep.map((each, index) => [each, places[index]]));
    const commits = batch.map((each): Commit => {
      const { collected, kept = placeOf.get(each), rows, responses } = each.judged;
      const entry = { kind: "collected", at, ...collected, ...(kept && { kept }) } as const;
      return { entry, ...(rows && { rows }), ...(responses && { responses }) };
    });
    try {
      await ledger.commit(commits);
    } catch (error) {
      if (places[0] !== undefined) await archive.remove(places[0].archive).catch(() => undefined);
      throw error;
    }
    for (const { onWritten } of batch) onWritten();
  };
  /** One batch after the other; after a failure no more is written. */
  const flush = (): Promise<void> => {
    const batch = waiting;
    [waiting, bytes] = [[], 0];
    writing = writing.then(() => (batch.length > 0 ? write(batch) : undefined));
    return writing;
  };
  return {
    /** Takes a judged file; resolves at once while there is room, else when there is. Rejects when writing failed. */
    add: async (judged: Judged, onWritten: () => void): Promise<void> => {
      waiting.push({ judged, onWritten });
      bytes += judged.bytes?.length ?? 0;
      if (waiting.length >= mostFiles || bytes >= mostBytes) await flush();
    },
    /** Writes what is left; rejects when anything was not written. */
    end: flush,
  };
}
