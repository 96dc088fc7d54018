import { type JournalEvent, journalEventSchema } from "../../../renderer/domain/event/event.ts";
import { upcast } from "../../../renderer/domain/event/upcast.ts";
import type { Disk } from "../disk/disk.ts";
import type { JournalPage } from "./journal.ts";
import { genesis, readEvent } from "./line.ts";
import type { LineIndex } from "./line-index.ts";

const mostLinesAtOnce = 10_000;

/** Reads events by sequence. Lines that are no events of ours are passed over, and noted where no newer Pandu wrote them. */
export function createReader(disk: Disk, path: string, index: LineIndex) {
  const misfits = new Set<number>();

  const eventOf = (line: Buffer, number: number): JournalEvent | undefined => {
    const stored = readEvent(line);
    const event = stored && upcast(stored);
    if (stored !== undefined && event === undefined) return undefined;
    const parsed = journalEventSchema.safeParse(event);
    if (!parsed.success) misfits.add(number);
    return parsed.data;
  };
  const read = async (after: number, limit: number, head?: string): Promise<JournalPage | undefined> => {
    let next = index.indexAfter(after);
    const isThere = after === 0 || (next > 0 && index.seqAt(next - 1) === after);
    let last = next === 0 ? genesis : index.hashAt(next - 1);
    if (head !== undefined && !(isThere && head === last)) return undefined;
    const events: JournalEvent[] = [];
    while (events.length < limit && next < index.count()) {
      for (const { line, number } of await readFrom(disk, path, index, next, limit - events.length)) {
        const event = eventOf(line, number);
        next += 1;
        if (event === undefined) continue;
        events.push(event);
        last = index.hashAt(next - 1);
      }
    }
    return { events, head: last, isEnd: next >= index.count() };
  };

  const sealedBytes = async (): Promise<Uint8Array> => {
    const parts: Buffer[] = [];
    while (parts.length < index.count()) {
      const lines = await readFrom(disk, path, index, parts.length, mostLinesAtOnce);
      parts.push(...lines.map(({ line }) => line));
    }
    return Buffer.concat(parts);
  };

  return { read, sealedBytes, misfits: (): readonly number[] => [...misfits] };
}

/** Sealed lines with their newlines from `first` on, read in one go: at most `most`, and never too many at once. */
async function readFrom(disk: Disk, path: string, index: LineIndex, first: number, most: number) {
  const count = Math.min(most, mostLinesAtOnce, index.count() - first);
  const places = Array.from({ length: count }, (_, at) => index.placeAt(first + at));
  const from = places[0]?.start ?? 0;
  const bytes = Buffer.from(await disk.readRange(path, from, (places.at(-1)?.end ?? 0) - from));
  return places.map(({ number, start, end }) => ({ number, line: bytes.subarray(start - from, end - from) }));
}
