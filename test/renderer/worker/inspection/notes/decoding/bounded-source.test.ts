import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bufferSource, type ByteSource } from "../../../../../../renderer/worker/inspection/byte-source.ts";
import {
  boundedSource,
  readingLimit,
} from "../../../../../../renderer/worker/inspection/notes/decoding/bounded-source.ts";

const file = new Uint8Array(100_000).map((_, at) => at % 256);

function counted(source: ByteSource) {
  const counts = { reads: 0, bytes: 0 };
  const read = (from: number, to: number) => {
    const piece = source.read(from, to);
    counts.reads += 1;
    counts.bytes += piece.length;
    return piece;
  };
  return { counts, source: { size: source.size, read } };
}

describe("boundedSource", () => {
  it("gives the same bytes as the file, wherever they are asked for", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -5, max: 105_000 }), fc.integer({ min: -5, max: 50_000 }))),
        (asked) => {
          const source = boundedSource(bufferSource(file));
          for (const [from, length] of asked) {
            const expected = from < 0 || length < 0 ? new Uint8Array() : file.subarray(from, from + length);
            expect(Buffer.compare(source.read(from, from + length), expected)).toBe(0);
          }
        },
      ),
    );
  });

  it("reads a page for many small reads", () => {
    const { counts, source } = counted(bufferSource(file));
    const bounded = boundedSource(source);
    for (let at = 0; at < 32_768; at += 8) bounded.read(at, at + 8);
    expect(counts).toEqual({ reads: 1, bytes: 32_768 });
  });

  it("never reads more than 16 MB, nor more than 512 times", () => {
    const { counts, source } = counted({ size: 2 ** 40, read: (from, to) => new Uint8Array(to - from) });
    const bounded = boundedSource(source);
    for (let at = 0; at < 10_000; at += 1) bounded.read(at * 1_000_000, at * 1_000_000 + 4);
    expect(counts.bytes).toBe(readingLimit);
    expect(counts.reads).toBe(512);
    expect(bounded.read(5, 6)).toHaveLength(0);
  });

  it("gives nothing for a read above what is left, and goes on with smaller ones", () => {
    const bounded = boundedSource(bufferSource(file), 40_000);
    expect(bounded.read(0, 50_000)).toHaveLength(0);
    expect(bounded.read(0, 10)).toHaveLength(10);
  });

  it("gives nothing any more when the file has gone", () => {
    const gone = () => {
      throw new Error("NotReadableError");
    };
    const bounded = boundedSource({ size: 100, read: gone });
    expect(bounded.read(0, 10)).toHaveLength(0);
  });
});
