import { eventVersion } from "../../../renderer/domain/event/event-version.ts";
import type { Disk } from "../disk/disk.ts";
import { genesis, readSeal } from "./line.ts";
import { createLineIndex, type LineIndex } from "./line-index.ts";
import { type Line, readLines } from "./read-lines.ts";

/** What a journal's file holds. */
export type Scan = {
  /** Lines whose seal fits, in order of sequence. */
  readonly index: LineIndex;
  /** The file's length, and the length up to the end of the last sealed line: what comes after that is a torn end. */
  readonly size: number;
  readonly length: number;
  /** Numbers, from 1, of lines before the last sealed one that are damaged, or that do not join the line before. */
  readonly damaged: readonly number[];
  /** The number of the first line of the torn end. */
  readonly tornFrom: number;
  /** Numbers of sealed lines that a newer Pandu wrote. */
  readonly unreadable: readonly number[];
};

/** Reads a journal and verifies every seal and the chain. A fork's first line may join a line of another file. */
export async function scanJournal(disk: Disk, path: string, isFork: boolean): Promise<Scan> {
  const index = createLineIndex();
  const [damaged, unreadable]: [number[], number[]] = [[], []];
  let suspects: number[] = [];
  let [length, lines] = [0, 0];
  let last: { readonly seq: number; readonly hash: string | undefined } = {
    seq: 0,
    hash: isFork ? undefined : genesis,
  };

  const take = ({ bytes, hasNewline, ...place }: Line) => {
    lines = place.number;
    const seal = hasNewline ? readSeal(bytes) : undefined;
    if (seal === undefined || seal.seq <= last.seq) {
      suspects.push(place.number);
      return;
    }
    const isJoined = last.hash === undefined || seal.prev === last.hash;
    if (!isJoined && suspects.length === 0) suspects.push(place.number);
    damaged.push(...suspects);
    suspects = [];
    if (seal.v > eventVersion) unreadable.push(place.number);
    index.add(seal, place);
    last = seal;
    length = place.end;
  };
  const size = await readLines(disk, path, take);
  return { index, size, length, damaged, tornFrom: suspects[0] ?? lines + 1, unreadable };
}
