import { freeForkName, originOf } from "../journal/journal-name.ts";
import type { SealedLine } from "../journal/line.ts";

/** A journal that is here: where it ends and the hashes of its lines. */
export type Held = {
  readonly name: string;
  readonly seq: number;
  readonly head: string;
  readonly hashes: Iterable<string>;
};

/** One step of a merge: lines for the end of a journal that is here, or for a new one. */
export type MergeStep =
  | {
      readonly kind: "extend";
      readonly name: string;
      readonly head: string;
      readonly lines: readonly SealedLine[];
    }
  | { readonly kind: "adopt"; readonly name: string; readonly lines: readonly SealedLine[] };

/**
 * What it takes for every line of `theirs` to be here too. Lines that are here are left alone; lines that go on from
 * the end of a journal here are added to it; those that went on apart become a fork beside it. Nothing here is changed.
 */
export function mergeJournal(
  held: readonly Held[],
  name: string,
  theirs: readonly SealedLine[],
): MergeStep[] {
  const origin = originOf(name);
  const family = held.filter((journal) => originOf(journal.name) === origin);
  const known = new Set(family.flatMap(({ hashes }) => [...hashes]));
  const ends = new Map(family.map(({ head, name: ours, seq }) => [head, { name: ours, seq }]));
  const taken = new Set(held.map((journal) => journal.name));
  return runsOf(theirs, known).map((lines): MergeStep => {
    const [first] = lines;
    const end = first && ends.get(first.seal.prev);
    if (first !== undefined && end !== undefined && end.seq < first.seal.seq) {
      ends.delete(first.seal.prev);
      return { kind: "extend", name: end.name, head: first.seal.prev, lines };
    }
    const free = taken.has(name) || !isWhole(lines, theirs) ? freeForkName(origin, taken) : name;
    taken.add(free);
    return { kind: "adopt", name: free, lines };
  });
}

/** Whether a journal comes over from its first line on, so that it can keep its name. */
function isWhole(lines: readonly SealedLine[], theirs: readonly SealedLine[]): boolean {
  return lines.length === theirs.length;
}

/** Lines that are not known, in stretches as they stand; a line that is there twice comes once. */
function runsOf(theirs: readonly SealedLine[], known: ReadonlySet<string>): SealedLine[][] {
  const seen = new Set(known);
  const runs: SealedLine[][] = [];
  let isRunning = false;
  for (const line of theirs) {
    const { hash, seq } = line.seal;
    const isNew = !seen.has(hash);
    const run = runs.at(-1);
    if (isNew && isRunning && (run?.at(-1)?.seal.seq ?? 0) < seq) run?.push(line);
    else if (isNew) runs.push([line]);
    seen.add(hash);
    isRunning = isNew;
  }
  return runs;
}
