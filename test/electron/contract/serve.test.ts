import { describe, expect, test } from "vitest";
import type { Handlers } from "../../../electron/contract/contract.ts";
import { methods } from "../../../electron/contract/methods.ts";
import { serve } from "../../../electron/contract/serve.ts";
import { ServiceFailure } from "../../../electron/services/service-failure.ts";
import { anEvent } from "../../builders/events.ts";

type Caller = { readonly isTrusted: boolean };

function served(some: Partial<Handlers<Caller>> = {}) {
  const nothing = Object.fromEntries(
    methods.map((method) => [method, () => ({})]),
  ) as unknown as Handlers<Caller>;
  return serve({ ...nothing, ...some }, (caller: Caller) => caller.isTrusted);
}

const trusted = { isTrusted: true };

describe("serve", () => {
  test("answers with what the handler returns, and hands it the parsed input", async () => {
    const call = served({ "settings.save": (input) => input as Record<string, never> });
    expect(await call("settings.save", { language: "th" }, trusted)).toEqual({
      ok: true,
      value: { language: "th" },
    });
  });

  test("refuses a caller that is not trusted, before anything else", async () => {
    const call = served();
    expect(await call("no.such", undefined, { isTrusted: false })).toEqual({ ok: false, code: "untrusted" });
  });

  test.each([["no.such"], [undefined], [{ toString: 1 }], [Symbol("x")], ["__proto__"], ["toString"]])(
    "refuses the unknown method %s with a sentence",
    async (method) => {
      const result = await served()(method, {}, trusted);
      expect(result).toMatchObject({
        ok: false,
        code: "bad-request",
        at: expect.stringContaining("there is no method"),
      });
    },
  );

  test("says which field of the input is wrong, and why", async () => {
    const result = await served()(
      "journal.read",
      { learner: "a", device: "d", after: -1, limit: 5 },
      trusted,
    );
    expect(result).toMatchObject({ ok: false, code: "bad-request" });
    expect(result).toHaveProperty("at", expect.stringMatching(/^journal\.read\.after: .+0/));
  });

  test("says which field of an event is wrong", async () => {
    const event = { ...anEvent("check-answered"), data: { ...anEvent("check-answered").data, activeMs: -5 } };
    const result = await served()("journal.append", { learner: "a", events: [event] }, trusted);
    expect(result).toHaveProperty(
      "at",
      expect.stringMatching(/^journal\.append\.events\.0\.data\.activeMs: /),
    );
  });

  test("refuses an input with a surplus field", async () => {
    const result = await served()("learners.lock", { id: "a", sql: "drop" }, trusted);
    expect(result).toMatchObject({ ok: false, code: "bad-request" });
  });

  test.each([
    [2 * 1024 * 1024, true],
    [2 * 1024 * 1024 + 3, false],
  ])("lets a trust list of %d bytes through: %s", async (bytes, ok) => {
    const content = Buffer.alloc(bytes).toString("base64");
    const result = await served()("trust.import", { learner: "a", name: "list.pem", content }, trusted);
    expect(result).toMatchObject({ ok });
  });

  test("sends a service's failure as data", async () => {
    const call = served({
      "learners.list": () => {
        throw new ServiceFailure("locked", "give the passphrase first");
      },
    });
    expect(await call("learners.list", {}, trusted)).toEqual({
      ok: false,
      code: "locked",
      at: "give the passphrase first",
    });
  });

  test("sends any other error as its message, never its stack", async () => {
    const call = served({ "learners.list": () => Promise.reject(new TypeError("boom")) });
    expect(await call("learners.list", {}, trusted)).toEqual({ ok: false, code: "failed", at: "boom" });
  });

  test("calls a full disk a full disk", async () => {
    const full = Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
    const call = served({ "learners.list": () => Promise.reject(full) });
    expect(await call("learners.list", {}, trusted)).toMatchObject({ ok: false, code: "disk-full" });
  });

  test("does not reject whatever is rejected with", async () => {
    const nothing: unknown = null;
    const call = served({
      "learners.list": () => new Promise((_, reject) => reject(nothing as Error)),
    });
    expect(await call("learners.list", {}, trusted)).toMatchObject({ ok: false, code: "failed" });
  });
});
