import fc from "fast-check";
import { expect, it } from "vitest";
import { hexBytes } from "../../../../../../renderer/worker/inspection/notes/decoding/hex.ts";

it("hexBytes reads digits of both cases, and passes over what is none", () => {
  expect(hexBytes("0aFf\n 7")).toEqual(Uint8Array.of(0x0a, 0xff));
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(hexBytes(Buffer.from(bytes).toString("hex"))).toEqual(bytes);
    }),
  );
});
