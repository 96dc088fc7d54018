import type { Output } from "../../../contract/contract.ts";
import type { Clock } from "../../clock.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { DeskKeys } from "../vault/desk-keys.ts";
import type { Archive } from "./archive.ts";
import { createCommitter } from "./committer.ts";
import { FolderGone } from "./folder-sources.ts";
import { createJudges } from "./judges.ts";
import { createRunKnowledge } from "./knowledge.ts";
import { type Collected, runCollection } from "./run-collection.ts";
import type { Source } from "./source.ts";
import type { CollectedFile } from "./take-file.ts";

export type Collection = Output<"desk.collect">;
type Counts = Collection["counts"];

type Ports = {
  readonly ledger: Ledger;
  readonly archive: Archive;
  readonly keys: DeskKeys;
  readonly clock: Clock;
  /** Leaves receipts beside what was collected; says whether it could. */
  readonly leaveReceipts: (collected: readonly Collected[]) => Promise<boolean | undefined>;
};

type Run = { readonly total: number; done: number; counts: Counts; isCancelled: boolean; isRunning: boolean };

const noCounts: Counts = { recorded: 0, unchanged: 0, witnessed: 0, refused: 0, waiting: 0 };

/** The collections of an open desk, one at a time, as the caller sees to, and how far the running one is. */
export function createCollector({ ledger, archive, keys, clock, leaveReceipts }: Ports) {
  let run: Run = { total: 0, done: 0, counts: noCounts, isCancelled: false, isRunning: false };

  const collect = async (
    sources: readonly Source[],
    onCollected: (collected: readonly Collected[]) => void = () => undefined,
  ): Promise<Collection> => {
    const mine: Run = {
      total: sources.length,
      done: 0,
      counts: noCounts,
      isCancelled: false,
      isRunning: true,
    };
    run = mine;
    const judges = await createJudges(keys.identity, sources);
    try {
      const { collected, failure } = await runCollection(
        {
          state: ledger.state,
          knowledge: createRunKnowledge(ledger.state, keys.publicKey, clock.now),
          committer: createCommitter(archive, ledger, clock),
          judges,
          isCancelled: () => mine.isCancelled,
          onFile: (file) => {
            mine.done += 1;
            mine.counts = add(mine.counts, file);
          },
        },
        sources,
      );
      onCollected(collected);
      const receiptsLeft = await leaveReceipts(collected);
      const files = collected.map(({ file }) => file);
      return {
        files,
        counts: files.reduce(add, noCounts),
        isCancelled: mine.isCancelled && files.length < sources.length,
        ...(failure === undefined ? {} : problemOf(failure)),
        ...(receiptsLeft === undefined ? {} : { receiptsLeft }),
      };
    } finally {
      await Promise.all(judges.map(({ close }) => close()));
      mine.isRunning = false;
    }
  };
  return {
    collect,
    progress: (): Pick<Output<"desk.collectProgress">, "isRunning" | "total" | "done" | "counts"> => {
      const { isRunning, total, done, counts } = run;
      return { isRunning, total, done, counts };
    },
    cancel: (): void => void (run.isCancelled = true),
    isRunning: () => run.isRunning,
  };
}

/** What ended a collection early. */
export function problemOf(failure: unknown): Pick<Collection, "problem" | "problemAt"> {
  const problemAt = failure instanceof Error ? failure.message : String(failure);
  if (failure instanceof FolderGone) return { problem: "folder-gone", problemAt };
  const code = failure instanceof Error && "code" in failure ? failure.code : undefined;
  return { problem: code === "ENOSPC" || code === "EDQUOT" ? "disk-full" : "failed", problemAt };
}

function add(counts: Counts, { state, learners }: CollectedFile): Counts {
  const number = (of: string) => learners.filter((learner) => learner.state === of).length;
  return {
    recorded: counts.recorded + number("recorded"),
    unchanged: counts.unchanged + number("unchanged"),
    witnessed: counts.witnessed + number("witnessed"),
    refused: counts.refused + number("refused") + (state === "refused" ? 1 : 0),
    waiting: counts.waiting + (state === "waiting" ? 1 : 0),
  };
}
