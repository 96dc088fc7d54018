import type { Handlers } from "../../contract/contract.ts";
import type { Learners } from "../learners/learners.ts";
import type { Office } from "../office/office.ts";
import type { createDrop } from "./drop.ts";
import type { createRecords } from "./records.ts";

type Parts = {
  readonly learners: Learners;
  readonly office: Office;
  readonly records: ReturnType<typeof createRecords>;
  readonly drop: ReturnType<typeof createDrop>;
};

/** Puts the office file and the records behind the contract. What changes the way to the desk sends what waits. */
export function recordsHandlers({ learners, office, records, drop }: Parts) {
  return {
    "office.load": office.load,
    "office.people": office.people,
    "office.inspect": office.inspect,
    "office.import": async (input) => {
      await learners.open(input.learner);
      const loaded = await office.take(input);
      drop.noteAll();
      return loaded;
    },
    "office.remove": office.remove,
    "office.folder": async (input) => {
      const loaded = await office.setFolder(input);
      drop.noteAll();
      return loaded;
    },
    "records.preview": records.preview,
    "records.seal": records.seal,
    "records.notSaved": async (input) => {
      await records.notSaved(input);
      return {};
    },
    "records.shown": async (input) => {
      await records.shown(input);
      drop.note(input.learner);
      return {};
    },
    "records.withdraw": async (input) => {
      await records.withdraw(input);
      drop.forget(input.learner);
      return {};
    },
    "records.sent": records.sent,
    "records.receipt": records.receipt,
  } satisfies Partial<Handlers<never>>;
}
