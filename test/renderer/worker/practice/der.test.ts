import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { integer, objectIdentifier, tagged, time } from "../../../../renderer/worker/practice/der.ts";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

describe("DER", () => {
  it.each([
    [0, "0400"],
    [127, "047f"],
    [128, "048180"],
    [256, "04820100"],
    [65_536, "0483010000"],
  ])("writes the length of %i bytes as X.690 says", (length, head) => {
    const bytes = tagged(0x04, new Uint8Array(length));
    expect(hex(bytes)).toBe(head + "00".repeat(length));
  });

  it("writes whole numbers without needless zeros and never as negative ones", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), (bytes) => {
        const [tag, length = 0, ...content] = integer(bytes);
        const [first = 0, second = 0] = content;
        expect([tag, length]).toEqual([0x02, content.length]);
        expect(BigInt(`0x${hex(Uint8Array.from(content))}`)).toBe(BigInt(`0x${hex(bytes)}`));
        expect(first).toBeLessThan(0x80);
        if (content.length > 1 && first === 0) expect(second).toBeGreaterThanOrEqual(0x80);
      }),
    );
  });

  it("writes object identifiers", () => {
    expect(hex(objectIdentifier("1.2.840.10045.4.3.2"))).toBe("06082a8648ce3d040302");
    expect(hex(objectIdentifier("1.3.6.1.4.1.62558.2.1"))).toBe("060a2b0601040183e85e0201");
  });

  it("writes years to 2049 with two digits and later ones with four", () => {
    const text = (iso: string) => Buffer.from(time(iso)).toString("latin1");
    expect(text("2049-12-31T23:59:59Z")).toBe("\x17\x0d491231235959Z");
    expect(text("2050-01-01T07:00:00+07:00")).toBe("\x18\x0f20500101000000Z");
  });
});
