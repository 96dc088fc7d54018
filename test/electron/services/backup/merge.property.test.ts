import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Held, mergeJournal } from "../../../../electron/services/backup/merge.ts";
import { genesis, type SealedLine, sealEvent } from "../../../../electron/services/journal/line.ts";
import { anEvent } from "../../../builders/events.ts";

type Store = Map<string, SealedLine[]>;

/** Histories that share a beginning and then go on apart, as restored folders and copied disks make them. */
const histories = fc.array(fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 6 }), {
  minLength: 1,
  maxLength: 5,
});

/** The same words always make the same events, so that equal beginnings are equal journals. */
function journalOf(words: readonly string[]): SealedLine[] {
  const lines: SealedLine[] = [];
  for (const [at, word] of words.entries()) {
    const digest = createHash("sha256")
      .update(words.slice(0, at + 1).join())
      .digest("hex");
    const id = `${digest.slice(0, 8)}-0000-4000-8000-${digest.slice(8, 20)}`;
    lines.push(
      sealEvent(anEvent("step-reached", { step: word }, { id }), at + 1, lines.at(-1)?.seal.hash ?? genesis),
    );
  }
  return lines;
}

function heldIn(store: Store): Held[] {
  return [...store].map(([name, lines]) => ({
    name,
    seq: lines.at(-1)?.seal.seq ?? 0,
    head: lines.at(-1)?.seal.hash ?? genesis,
    hashes: lines.map(({ seal }) => seal.hash),
  }));
}

function merge(store: Store, name: string, theirs: readonly SealedLine[]): number {
  let added = 0;
  for (const step of mergeJournal(heldIn(store), name, theirs)) {
    if (step.kind === "adopt") expect(store.has(step.name)).toBe(false);
    else expect(store.get(step.name)?.at(-1)?.seal.hash).toBe(step.head);
    store.set(step.name, [...(store.get(step.name) ?? []), ...step.lines]);
    added += step.lines.length;
  }
  return added;
}

function merged(backups: readonly Store[]): Store {
  const store: Store = new Map();
  for (const backup of backups) for (const [name, lines] of backup) merge(store, name, lines);
  return store;
}

const hashesIn = (store: Store) =>
  [...store.values()]
    .flat()
    .map(({ seal }) => seal.hash)
    .toSorted();
const aStore = (words: readonly string[]): Store => new Map([["d1", journalOf(words)]]);

describe("merging journals of one device", () => {
  test("loses no line, keeps none twice, and a second time adds nothing", () => {
    fc.assert(
      fc.property(histories, (all) => {
        const stores = all.map(aStore);
        const store = merged(stores);
        const expected = [...new Set(stores.flatMap(hashesIn))].toSorted();
        expect(hashesIn(store)).toEqual(expected);
        for (const again of stores)
          for (const [name, lines] of again) expect(merge(store, name, lines)).toBe(0);
      }),
    );
  });

  test("gives the same events in whatever order backups come, and from backups of merged folders too", () => {
    fc.assert(
      fc.property(histories, fc.infiniteStream(fc.nat(100)), (all, order) => {
        const stores = all.map(aStore);
        const shuffled = stores
          .map((store) => ({ store, at: order.next().value }))
          .toSorted((a, b) => a.at - b.at);
        const one = merged(stores);
        const other = merged(shuffled.map(({ store }) => store));
        expect(hashesIn(other)).toEqual(hashesIn(one));
        expect(hashesIn(merged([one, other]))).toEqual(hashesIn(one));
        expect(hashesIn(merged([other, one]))).toEqual(hashesIn(one));
      }),
    );
  });

  test("keeps every journal's sequence strictly rising, and changes no line that was here", () => {
    fc.assert(
      fc.property(histories, (all) => {
        const store: Store = new Map();
        for (const words of all) {
          const before = new Map(store);
          for (const [name, lines] of aStore(words)) merge(store, name, lines);
          for (const [name, lines] of before) expect(store.get(name)?.slice(0, lines.length)).toEqual(lines);
          for (const lines of store.values()) {
            const seqs = lines.map(({ seal }) => seal.seq);
            expect(seqs).toEqual([...new Set(seqs)].toSorted((a, b) => a - b));
          }
        }
      }),
    );
  });

  test("adds a tail to the journal that ends where it begins", () => {
    const store = aStore(["a", "b"]);
    const steps = mergeJournal(heldIn(store), "d1", journalOf(["a", "b", "c"]));
    expect(steps).toMatchObject([{ kind: "extend", name: "d1", lines: [{ seal: { seq: 3 } }] }]);
  });

  test("puts what went on apart beside it, and only that", () => {
    const steps = mergeJournal(heldIn(aStore(["a", "b"])), "d1", journalOf(["a", "c", "c"]));
    expect(steps).toMatchObject([
      { kind: "adopt", name: "d1-2", lines: [{ seal: { seq: 2 } }, { seal: { seq: 3 } }] },
    ]);
  });

  test("never adds a line whose number is not above the last one here", () => {
    const store = aStore(["a", "b"]);
    const forged = sealEvent(anEvent("lesson-opened"), 1, store.get("d1")?.at(-1)?.seal.hash ?? "");
    expect(mergeJournal(heldIn(store), "d1", [forged])).toMatchObject([{ kind: "adopt", name: "d1-2" }]);
  });

  test("brings back a line that was damaged here", () => {
    const whole = journalOf(["a", "b", "c"]);
    const damaged: Store = new Map([["d1", whole.toSpliced(1, 1)]]);
    expect(mergeJournal(heldIn(damaged), "d1", whole)).toMatchObject([
      { kind: "adopt", lines: [{ seal: { seq: 2 } }] },
    ]);
  });

  test("keeps journals of other devices apart", () => {
    const steps = mergeJournal(heldIn(aStore(["a"])), "d2", journalOf(["a", "b"]));
    expect(steps).toMatchObject([{ kind: "adopt", name: "d2" }]);
  });
});
