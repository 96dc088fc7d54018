import { describe, expect, test } from "vitest";
import { retryWhileBusy } from "../../../../electron/services/disk/retry-while-busy.ts";

function failing(times: number, code: string) {
  let tries = 0;
  return async () => {
    tries += 1;
    if (tries <= times) throw Object.assign(new Error(code), { code });
    return tries;
  };
}

describe("an action that another program is in the way of", () => {
  test("is tried again until it works", async () => {
    expect(await retryWhileBusy(failing(2, "EBUSY"), [1, 1, 1])).toBe(3);
  });

  test("fails in the end", async () => {
    await expect(retryWhileBusy(failing(9, "EPERM"), [1, 1])).rejects.toMatchObject({ code: "EPERM" });
  });

  test("is not tried again after another failure", async () => {
    await expect(retryWhileBusy(failing(1, "ENOSPC"), [1, 1])).rejects.toMatchObject({ code: "ENOSPC" });
  });
});
