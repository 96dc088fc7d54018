import type { DeskState } from "../ledger/desk-state.ts";
import type { Judged } from "./committer.ts";
import { createFileOrder } from "./file-order.ts";
import type { Judge } from "./judge-file.ts";
import type { RunKnowledge } from "./knowledge.ts";
import type { Source } from "./source.ts";
import { type CollectedFile, type Taken, takeFile } from "./take-file.ts";

type Ports = {
  readonly state: DeskState;
  readonly knowledge: RunKnowledge;
  readonly committer: {
    readonly add: (judged: Judged, onWritten: () => void) => Promise<void>;
    readonly end: () => Promise<void>;
  };
  /** As many files are judged side by side. */
  readonly judges: readonly Judge[];
  readonly isCancelled: () => boolean;
  /** Hears of each file as soon as it is judged. */
  readonly onFile: (file: CollectedFile) => void;
};

/** A file that was taken and, where there was something to write down, written down. */
export type Collected = { readonly file: CollectedFile; readonly source: Source; readonly device?: string };

/** What a collection came to; `failure` is what ended it early. */
export type RunResult = { readonly collected: readonly Collected[]; readonly failure?: unknown };

/** Takes file after file until all are taken, it is cancelled, or the desk or the folder gives out. */
export async function runCollection(ports: Ports, sources: readonly Source[]): Promise<RunResult> {
  const { committer, judges, isCancelled, onFile } = ports;
  const order = createFileOrder();
  const collected: (Collected | undefined)[] = [];
  let next = 0;
  let failure: { readonly reason: unknown } | undefined;

  const keep = async (index: number, source: Source, { file, device, judged }: Taken): Promise<void> => {
    const done = () => void (collected[index] = { file, source, ...(device && { device }) });
    onFile(file);
    if (judged === undefined) done();
    else await committer.add(judged, done);
  };
  const work = async (judge: Judge): Promise<void> => {
    for (;;) {
      const [index, source] = [next, sources[next]];
      if (source === undefined || failure !== undefined || isCancelled()) return;
      next += 1;
      const place = order.next();
      try {
        await keep(index, source, await takeFile({ ...ports, judge, place }, source));
      } catch (reason) {
        failure ??= { reason };
      } finally {
        place.done();
      }
    }
  };
  await Promise.all(judges.map(work));
  try {
    await committer.end();
  } catch (reason) {
    failure ??= { reason };
  }
  const written = collected.filter((each) => each !== undefined);
  return failure === undefined ? { collected: written } : { collected: written, failure: failure.reason };
}
