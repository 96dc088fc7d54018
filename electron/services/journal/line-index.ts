import type { Seal } from "./line.ts";

/** Where a sealed line stands in its file. */
export type Place = { readonly number: number; readonly start: number; readonly end: number };

/** The sealed lines of one journal in order of sequence: their places and seals, without their events. */
export type LineIndex = {
  readonly count: () => number;
  readonly add: (seal: Seal, place: Place) => void;
  readonly seqAt: (index: number) => number;
  readonly hashAt: (index: number) => string;
  readonly placeAt: (index: number) => Place;
  /** The index of the first line with a sequence above `seq`. */
  readonly indexAfter: (seq: number) => number;
  readonly hasId: (id: string) => boolean;
};

const hashBytes = 32;

/** An empty index; a line takes about 130 bytes of memory. */
export function createLineIndex(): LineIndex {
  const [seqs, numbers, starts, ends]: [number[], number[], number[], number[]] = [[], [], [], []];
  const ids = new Set<string>();
  let hashes = Buffer.alloc(64 * hashBytes);

  return {
    count: () => seqs.length,
    add: ({ seq, hash, id }, { number, start, end }) => {
      const at = seqs.length * hashBytes;
      if (at === hashes.length) hashes = Buffer.concat([hashes, Buffer.alloc(at)]);
      hashes.write(hash, at, "hex");
      seqs.push(seq);
      numbers.push(number);
      starts.push(start);
      ends.push(end);
      ids.add(packed(id));
    },
    seqAt: (index) => seqs[index] ?? 0,
    hashAt: (index) => hashes.toString("hex", index * hashBytes, (index + 1) * hashBytes),
    placeAt: (index) => ({ number: numbers[index] ?? 0, start: starts[index] ?? 0, end: ends[index] ?? 0 }),
    indexAfter: (seq) => firstAbove(seqs, seq),
    hasId: (id) => ids.has(packed(id)),
  };
}

/** Sixteen characters for a UUID; and a text of its own, so that the line it was cut from can be forgotten. */
function packed(id: string): string {
  const bytes = Buffer.from(id.replaceAll("-", ""), "hex");
  return bytes.length === 16 ? bytes.toString("latin1") : Buffer.from(id).toString();
}

function firstAbove(seqs: readonly number[], seq: number): number {
  let [low, high] = [0, seqs.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((seqs[middle] ?? Infinity) <= seq) low = middle + 1;
    else high = middle;
  }
  return low;
}
