import type { z } from "zod";
import { contract, failures, type Failure, type Handlers, type Result } from "./contract.ts";
import { type Method, methods } from "./methods.ts";

/** Answers one call of a window: who asks is checked, the input parsed, and every refusal comes back as data. */
export type Serve<Caller> = (method: unknown, input: unknown, caller: Caller) => Promise<Result<unknown>>;

/** Puts the contract before the handlers; `isTrusted` says whether a caller may ask at all. Never rejects. */
export function serve<Caller>(
  handlers: Handlers<Caller>,
  isTrusted: (caller: Caller) => boolean,
): Serve<Caller> {
  return async (method, input, caller) => {
    try {
      if (!isTrusted(caller)) return { ok: false, code: "untrusted" };
      const name = methods.find((known) => known === method);
      if (name === undefined) return badRequest(`there is no method ${nameOf(method)}`);
      const parsed = contract[name].input.safeParse(input);
      if (!parsed.success) return badRequest(describe(name, parsed.error));
      // The table of handlers is complete and typed; a name picked at run time only loses which of them it is.
      const handler = handlers[name] as (input: unknown, caller: Caller) => unknown;
      return { ok: true, value: await handler(parsed.data, caller) };
    } catch (error) {
      return refusal(error);
    }
  };
}

function badRequest(at: string): Result<never> {
  return { ok: false, code: "bad-request", at };
}

function nameOf(method: unknown): string {
  return typeof method === "string" ? method.slice(0, 60) : `that is a ${typeof method}`;
}

function describe(name: Method, { issues }: z.ZodError): string {
  const [issue] = issues;
  return issue === undefined ? name : `${[name, ...issue.path].join(".")}: ${issue.message}`;
}

/** A failure of the services names its code; of any other error only the message goes to the window, never the stack. */
function refusal(error: unknown): Result<never> {
  if (!(error instanceof Error))
    return { ok: false, code: "failed", at: typeof error === "string" ? error : "an unknown error" };
  const given = "code" in error ? error.code : undefined;
  const code = failures.find((known) => known === given) ?? systemFailure(given);
  return error.message === code ? { ok: false, code } : { ok: false, code, at: error.message };
}

function systemFailure(code: unknown): Failure {
  return code === "ENOSPC" || code === "EDQUOT" ? "disk-full" : "failed";
}
