import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { z } from "zod";
import { sentSchema } from "../../contract/records-contract.ts";
import type { Disk } from "../disk/disk.ts";
import { readJsonOrKeepAside, writeJson } from "../disk/json-file.ts";
import { createTurn } from "../in-turn.ts";

/** What a learner's PC keeps for one office. */
const towardsSchema = z.strictObject({
  /** Stands for the learner in test responses. */
  pseudonym: z.uuid(),
  /** When the learner saw what leaves by itself. */
  shownAt: z.string().optional(),
  /** When the learner took that back; absent where they agreed again. */
  withdrawnAt: z.string().optional(),
  /** The latest receipt, as it came. */
  receipt: z.string().optional(),
  /** What lies in the shared folder until the next drop takes its place. */
  dropped: z.string().optional(),
});

const keptSchema = z.strictObject({
  /** By the office's id; under "" what left without an office file. */
  offices: z.record(z.string(), towardsSchema),
  /** Since when something waits to be dropped. */
  waitingSince: z.string().optional(),
  /** Latest first. */
  sent: z.array(sentSchema),
});

/** What a learner's PC keeps for one office. */
export type Towards = z.infer<typeof towardsSchema>;

/** What a learner's PC keeps about records that left, in the learner's folder: it goes when the learner is removed. */
export type Kept = z.infer<typeof keptSchema>;

/** So many of the latest entries are kept of what left. */
const mostSent = 500;

/** The files `records.json`; whatever changes one waits for the change before. */
export function createKeptRecords(disk: Disk, folderOf: (learner: string) => string) {
  const turn = createTurn();
  const pathOf = (learner: string) => join(folderOf(learner), "records.json");

  const load = async (learner: string): Promise<Kept> =>
    (await readJsonOrKeepAside(disk, pathOf(learner), keptSchema)) ?? { offices: {}, sent: [] };
  const change = (learner: string, next: (kept: Kept) => Kept): Promise<Kept> =>
    turn(async () => {
      const before = await load(learner);
      const after = next(before);
      if (after === before) return before;
      const kept = { ...after, sent: after.sent.slice(0, mostSent) };
      await writeJson(disk, pathOf(learner), kept);
      return kept;
    });
  return { load: (learner: string) => turn(() => load(learner)), change };
}

/** The files `records.json` of all learners. */
export type KeptRecords = ReturnType<typeof createKeptRecords>;

/** What is kept for an office, with a pseudonym made where there was none. */
export function towards(kept: Kept, office: string): Towards {
  return kept.offices[office] ?? { pseudonym: randomUUID() };
}

/** The same with some of it changed for one office. */
export function withTowards(kept: Kept, office: string, change: Partial<Towards>): Kept {
  return { ...kept, offices: { ...kept.offices, [office]: { ...towards(kept, office), ...change } } };
}
