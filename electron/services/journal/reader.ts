import { type JournalEvent, journalEventSchema } from "../../../renderer/domain/event/event.ts";
import { upcast } from "../../../renderer/domain/event/upcast.ts";
import type { Disk } from "../disk/disk.ts";
import type { JournalPage } from "./journal.ts";
import { genesis, readEvent } from "./line.ts";
import type { LineIndex, Place } from "./line-index.ts";

const mostLinesAtOnce = 10_000;

/** Reads events by sequence. Lines that are no events of ours are passed over, and noted where no newer Pandu wrote them. */
export function createReader(disk: Disk, path: string, index: LineIndex) {
  const misfits = new Set<number>();

  const linesOf = async (places: readonly Place[]): Promise<readonly Buffer[]> => {
    const from = places[0]?.start ?? 0;
    const bytes = Buffer.from(await disk.readRange(path, from, (places.at(-1)?.end ?? 0) - from));
    return places.map(({ start, end }) => bytes.subarray(start - from, end - from));
  };
  const eventOf = (line: Buffer, { number }: Place): JournalEvent | undefined => {
    const stored = readEvent(line);
    const event = stored && upcast(stored);
    if (stored !== undefined && event === undefined) return undefined;
    const parsed = journalEventSchema.safeParse(event);
    if (!parsed.success) misfits.add(number);
    return parsed.data;
  };
  const placesFrom = (first: number, most: number): Place[] => {
    const count = Math.max(0, Math.min(most, index.count() - first));
    return Array.from({ length: count }, (_, at) => index.placeAt(first + at));
  };

  const read = async (after: number, limit: number, head?: string): Promise<JournalPage | undefined> => {
    let next = index.indexAfter(after);
    const isThere = after === 0 || (next > 0 && index.seqAt(next - 1) === after);
    let last = next === 0 ? genesis : index.hashAt(next - 1);
    if (head !== undefined && !(isThere && head === last)) return undefined;
    const events: JournalEvent[] = [];
    while (events.length < limit && next < index.count()) {
      const places = placesFrom(next, Math.min(limit - events.length, mostLinesAtOnce));
      for (const [at, line] of (await linesOf(places)).entries()) {
        const event = eventOf(line, places[at] as Place);
        if (event === undefined) continue;
        events.push(event);
        last = index.hashAt(next + at);
      }
      next += places.length;
    }
    return { events, head: last, isEnd: next >= index.count() };
  };

  const sealedBytes = async (): Promise<Uint8Array> => {
    const parts: Buffer[] = [];
    for (let next = 0; next < index.count(); next += mostLinesAtOnce) {
      parts.push(...(await linesOf(placesFrom(next, mostLinesAtOnce))));
    }
    return Buffer.concat(parts);
  };

  return { read, sealedBytes, misfits: (): readonly number[] => [...misfits] };
}
