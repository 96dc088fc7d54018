import type { Result, Services } from "../../electron/contract/contract.ts";
import type { JournalPort } from "../domain/progress/journal.ts";
import { JournalFailure } from "../domain/progress/journal-failure.ts";

/** The journals behind the services. */
export function createJournal({ call }: Services): JournalPort {
  return {
    open: async (learner) => valueOf(await call("journal.open", { learner })),
    read: async (request) => valueOf(await call("journal.read", request)),
    append: async (learner, events) =>
      valueOf(await call("journal.append", { learner, events: [...events] })),
  };
}

function valueOf<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new JournalFailure(result.code, result.at);
}
