import { describe, expect, test } from "vitest";
import { makeKey } from "../../../../../electron/services/desk/store/sealing.ts";
import {
  unwrapByPassphrase,
  unwrapByRecovery,
  wrapByPassphrase,
  wrapByRecovery,
} from "../../../../../electron/services/desk/vault/wrapped-key.ts";

describe("the desk's key", () => {
  test("comes out by the passphrase, however its letters are composed, and by no other", async () => {
    const key = makeKey();
    const wrapped = await wrapByPassphrase(key, "văn phòng số 7".normalize("NFC"), 2 ** 14);
    expect(await unwrapByPassphrase(wrapped, "văn phòng số 7".normalize("NFD"))).toEqual(key);
    expect(await unwrapByPassphrase(wrapped, "van phong so 7")).toBeUndefined();
    expect(
      await unwrapByPassphrase({ ...wrapped, salt: makeKey().toString("base64") }, "văn phòng số 7"),
    ).toBeUndefined();
  });

  test("costs a guesser what OWASP asks for: scrypt with N of 2^17", { timeout: 30_000 }, async () => {
    expect(await wrapByPassphrase(makeKey(), "a passphrase")).toMatchObject({ cost: 2 ** 17 });
  });

  test("comes out by the recovery file's secret, and by that of no other", () => {
    const key = makeKey();
    const { secret, wrapped } = wrapByRecovery(key);
    expect(unwrapByRecovery(wrapped, secret)).toEqual(key);
    expect(unwrapByRecovery(wrapped, wrapByRecovery(key).secret)).toBeUndefined();
  });
});
