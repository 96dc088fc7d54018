import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLineIndex } from "../../../../electron/services/journal/line-index.ts";

const hash = (number: number) => number.toString(16).padStart(64, "0");

function indexOf(seqs: readonly number[]) {
  const index = createLineIndex();
  for (const [at, seq] of seqs.entries()) {
    index.add(
      { seq, prev: "", hash: hash(seq), id: `id-${seq}`, v: 1 },
      { number: at + 1, start: at * 10, end: at * 10 + 10 },
    );
  }
  return index;
}

describe("the index of a journal's lines", () => {
  test("finds the first line above a sequence, with or without gaps", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { maxLength: 200 }),
        fc.nat(510),
        (numbers, after) => {
          const seqs = numbers.toSorted((a, b) => a - b);
          const expected = seqs.findIndex((seq) => seq > after);
          expect(indexOf(seqs).indexAfter(after)).toBe(expected === -1 ? seqs.length : expected);
        },
      ),
    );
  });

  test("keeps places, hashes and ids of many lines", () => {
    const index = indexOf(Array.from({ length: 1000 }, (_, at) => at + 1));
    expect(index.count()).toBe(1000);
    expect(index.hashAt(999)).toBe(hash(1000));
    expect(index.hashAt(0)).toBe(hash(1));
    expect(index.placeAt(500)).toEqual({ number: 501, start: 5000, end: 5010 });
    expect([index.hasId("id-77"), index.hasId("id-1001")]).toEqual([true, false]);
  });

  test("tells UUIDs apart", () => {
    const index = createLineIndex();
    const place = { number: 1, start: 0, end: 1 };
    index.add({ seq: 1, prev: "", hash: hash(1), id: "00000000-0000-4000-8000-00000000000a", v: 1 }, place);
    expect(index.hasId("00000000-0000-4000-8000-00000000000a")).toBe(true);
    expect(index.hasId("00000000-0000-4000-8000-00000000000b")).toBe(false);
  });
});
