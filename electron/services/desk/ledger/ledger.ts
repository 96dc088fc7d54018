import type { Disk } from "../../disk/disk.ts";
import { openSealedLog } from "../store/sealed-log.ts";
import { applyEntry } from "./apply-entry.ts";
import { type DeskState, emptyState } from "./desk-state.ts";
import type { DeskEntry } from "./entries.ts";

/** An entry with the rows and responses that come with it, packed: see `row-sets.ts`. */
export type Commit = {
  readonly entry: DeskEntry;
  readonly rows?: Uint8Array;
  readonly responses?: Uint8Array;
};

/** What a record of the log is, by its first byte. */
const [entryMark, rowsMark, responsesMark] = [0, 1, 2];

/** All that was done at the desk, and what follows from it. */
export type Ledger = Awaited<ReturnType<typeof openLedger>>;

/** Opens the desk's log: every entry is applied again; rows are left where they are until they are asked for. */
export async function openLedger(disk: Disk, folder: string, key: Uint8Array) {
  const state: DeskState = emptyState();
  const log = await openSealedLog(disk, folder, key, "desk", (number, record) => {
    if (record[0] === entryMark) applyEntry(state, readEntry(record), number);
  });

  /** All commits are on the disk and applied, or none is. */
  const commit = async (commits: readonly Commit[]): Promise<void> => {
    const entries: { readonly entry: DeskEntry; readonly number: number }[] = [];
    await log.append((first) => {
      const records: Uint8Array[] = [];
      const add = (mark: number, bytes: Uint8Array) => first + records.push(marked(mark, bytes)) - 1;
      for (const { entry, rows, responses } of commits) {
        const placed = {
          ...entry,
          ...(rows && { rowsAt: add(rowsMark, rows) }),
          ...(responses && { responsesAt: add(responsesMark, responses) }),
        };
        entries.push({ entry: placed, number: add(entryMark, Buffer.from(JSON.stringify(placed))) });
      }
      return records;
    });
    for (const { entry, number } of entries) applyEntry(state, entry, number);
  };
  const readAt = async (number: number): Promise<Buffer | undefined> => (await log.read(number))?.subarray(1);

  return {
    state: state as DeskState,
    commit,
    /** A record of packed rows or responses; undefined where it is damaged. */
    readRows: readAt,
    readEntry: async (number: number): Promise<DeskEntry | undefined> => {
      const record = await log.read(number);
      return record && readEntry(record);
    },
    /** Writes the log anew without what is not to be kept. */
    rewrite: (change: {
      readonly entry: (entry: DeskEntry) => DeskEntry;
      readonly rows: (packed: Buffer, number: number) => Uint8Array;
      readonly responses: (packed: Buffer, number: number) => Uint8Array;
    }): Promise<void> =>
      log.rewrite((record, number) => {
        const bytes = record.subarray(1);
        if (record[0] === rowsMark) return marked(rowsMark, change.rows(bytes, number));
        if (record[0] === responsesMark) return marked(responsesMark, change.responses(bytes, number));
        return marked(entryMark, Buffer.from(JSON.stringify(change.entry(readEntry(record)))));
      }),
    bytes: log.bytes,
    close: log.close,
  };
}

/** Its seal says that this desk wrote it. */
function readEntry(record: Buffer): DeskEntry {
  return JSON.parse(record.toString("utf8", 1)) as DeskEntry;
}

function marked(mark: number, bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.of(mark), bytes]);
}
