import { deflateRawSync, deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inflate } from "../../../../../../renderer/worker/inspection/notes/decoding/inflate.ts";
import { bytes } from "../../../../../builders/notes/bytes.ts";

const anyLevel = fc.integer({ min: 0, max: 9 });
const anyText = fc.array(fc.constantFrom("prompt", "steps", " ", "ສະບາຍດີ", "0", "\n"), { maxLength: 3000 });

describe("inflate", () => {
  it("unpacks whatever zlib packed, at every level", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText.map((words) => new TextEncoder().encode(words.join(""))),
          fc.uint8Array({ maxLength: 5000 }),
        ),
        anyLevel,
        (plain, level) => {
          expect(inflate(deflateSync(plain, { level }), 1_000_000)).toEqual(plain);
        },
      ),
    );
  });

  it("unpacks what is longer than its first piece of memory", () => {
    const plain = new Uint8Array(300_000).map((_, at) => (at * 7919) % 251);
    expect(inflate(deflateSync(plain), 1_000_000)).toEqual(plain);
  });

  it("stops at the limit, so that a small bomb stays small", () => {
    const bomb = deflateSync(new Uint8Array(50_000_000));
    expect(inflate(bomb, 1000)).toEqual(new Uint8Array(1000));
  });

  it("gives what stands before the place where the data is cut", () => {
    const plain = new TextEncoder().encode("Steps: 20, Sampler: Euler a, ".repeat(40));
    const packed = deflateSync(plain, { level: 1 });
    const text = new TextDecoder().decode(inflate(packed.subarray(0, packed.length - 8), 10_000));
    expect(text).toMatch(/^Steps: 20, Sampler/);
  });

  it("ends on any bytes at all", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (packed) => {
        expect(inflate(packed, 5000).length).toBeLessThanOrEqual(5000);
      }),
    );
  });

  it("gives nothing for a kind of block that does not exist", () => {
    expect(inflate(bytes([0x78, 0x9c, 0b111]), 100)).toHaveLength(0);
  });

  it("reads stored blocks behind packed ones", () => {
    const stored = deflateRawSync(bytes("stored"), { level: 0 });
    expect(inflate(bytes([0x78, 0x01], stored), 100)).toEqual(bytes("stored"));
  });
});
