import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBase32, toBase32 } from "../../../../renderer/domain/credentials/base32.ts";

describe("base32", () => {
  it("writes what RFC 4648 writes, without padding", () => {
    const written = ["", "f", "fo", "foo", "foob", "fooba", "foobar"].map((text) =>
      toBase32(Buffer.from(text)),
    );
    expect(written).toEqual(["", "MY", "MZXQ", "MZXW6", "MZXW6YQ", "MZXW6YTB", "MZXW6YTBOI"]);
  });

  it("reads back whatever it wrote", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(fromBase32(toBase32(bytes))).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it("reads only the one text that it writes for some bytes", () => {
    const letters = fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZ234567a018= -");
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 20 }), (text) => {
        const bytes = fromBase32(text);
        if (bytes !== undefined) expect(toBase32(bytes)).toBe(text);
      }),
    );
  });

  it.each(["A", "AAA", "AAAAAA", "MZ", "m", "M1", "Ｍ"])("does not read %s", (text) => {
    expect(fromBase32(text)).toBeUndefined();
  });
});
