import { z } from "zod";
import { contract, failures, type Failure, type Handlers, type Result } from "./contract.ts";
import { type Method, methods } from "./methods.ts";

/** Answers one call of a window: who asks is checked, the input parsed, and every refusal comes back as data. */
export type Serve<Caller> = (method: unknown, input: unknown, caller: Caller) => Promise<Result<unknown>>;

/** Puts the contract before the handlers; `isTrusted` says whether a caller may ask at all. */
export function serve<Caller>(handlers: Handlers<Caller>, isTrusted: (caller: Caller) => boolean): Serve<Caller> {
  return async (method, input, caller) => {
    if (!isTrusted(caller)) return { ok: false, code: "untrusted" };
    const name = methods.find((known) => known === method);
    if (name === undefined) return { ok: false, code: "bad-request", at: `there is no method ${String(method)}` };
    const parsed = contract[name].input.safeParse(input);
    if (!parsed.success) return { ok: false, code: "bad-request", at: describe(name, parsed.error) };
    try {
      // The table of handlers is complete and typed; a name picked at run time only loses which of them it is.
      const handler = handlers[name] as (input: unknown, caller: Caller) => unknown;
      return { ok: true, value: await handler(parsed.data, caller) };
    } catch (error) {
      return refusal(error);
    }
  };
}

function describe(name: Method, { issues }: z.ZodError): string {
  const [issue] = issues;
  return issue === undefined ? name : `${[name, ...issue.path].join(".")}: ${issue.message}`;
}

function refusal(error: unknown): Result<never> {
  const message = error instanceof Error ? error.message : String(error);
  const given = error instanceof Error && "code" in error ? error.code : undefined;
  const code = failures.find((known) => known === given) ?? systemFailure(given);
  return { ok: false, code, at: message };
}

function systemFailure(code: unknown): Failure {
  return code === "ENOSPC" || code === "EDQUOT" ? "disk-full" : "failed";
}
