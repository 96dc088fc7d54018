import type { Failure } from "../contract/contract.ts";

/** A service's refusal: its code, and a sentence of what is wrong and where. It reaches the window as data. */
export class ServiceFailure extends Error {
  readonly code: Failure;
  readonly at: string | undefined;

  constructor(code: Failure, at?: string) {
    super(at ?? code);
    this.code = code;
    this.at = at;
  }
}
