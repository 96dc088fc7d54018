import { describe, expect, test } from "vitest";
import { keyOf, makeKey, seal, unseal } from "../../../../../electron/services/desk/store/sealing.ts";

const about = Buffer.from("office");
const secret = Buffer.from("Somchai, 4711");

describe("sealed bytes", () => {
  test("come back as they were, and show nothing of themselves", () => {
    const key = makeKey();
    const sealed = seal(key, secret, about);
    expect(unseal(key, sealed, about)).toEqual(secret);
    expect(sealed.includes("Somchai")).toBe(false);
    expect(seal(key, secret, about)).not.toEqual(sealed);
  });

  test("do not open when any bit of them is another", () => {
    const key = makeKey();
    const sealed = seal(key, secret, about);
    for (const [at, byte] of sealed.entries()) {
      const changed = Buffer.from(sealed);
      changed[at] = byte ^ 1;
      expect(unseal(key, changed, about), `byte ${at}`).toBeUndefined();
    }
    expect(unseal(key, sealed.subarray(0, 20), about)).toBeUndefined();
  });

  test("do not open with another key, nor as what they are not", () => {
    const key = makeKey();
    const sealed = seal(key, secret, about);
    expect(unseal(makeKey(), sealed, about)).toBeUndefined();
    expect(unseal(key, sealed, Buffer.from("people"))).toBeUndefined();
    expect(unseal(keyOf("office", key), seal(keyOf("people", key), secret, about), about)).toBeUndefined();
  });
});
