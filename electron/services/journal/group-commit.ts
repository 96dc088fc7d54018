import { ServiceFailure } from "../service-failure.ts";
import type { SealedLine } from "./line.ts";
import type { JournalEnd, TailWriter } from "./tail-writer.ts";

/** Makes the lines to write behind `end`, leaving out ids that are there. */
export type Prepare = (end: JournalEnd, hasId: (id: string) => boolean) => readonly SealedLine[];

type Waiting = {
  readonly prepare: Prepare;
  readonly resolve: (end: JournalEnd) => void;
  readonly reject: (reason: unknown) => void;
};

/** Whatever waits goes to the disk in one write and one sync, and is answered after it. */
export function createGroupCommit(writer: TailWriter, hasId: (id: string) => boolean) {
  let waiting: Waiting[] = [];
  let flushing: Promise<void> | undefined;
  let isClosed = false;

  const flush = async () => {
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      await commit(writer, hasId, group);
    }
    flushing = undefined;
  };
  return {
    append: (prepare: Prepare): Promise<JournalEnd> =>
      new Promise((resolve, reject) => {
        if (isClosed) {
          reject(new ServiceFailure("not-found", "this journal was closed"));
          return;
        }
        waiting.push({ prepare, resolve, reject });
        flushing ??= flush();
      }),
    close: async (): Promise<void> => {
      isClosed = true;
      await flushing;
      await writer.close();
    },
  };
}

async function commit(
  writer: TailWriter,
  hasId: (id: string) => boolean,
  group: readonly Waiting[],
): Promise<void> {
  try {
    const added = prepareGroup(group, writer.end(), hasId);
    if (added.length > 0) await writer.write(added);
    for (const { resolve } of group) resolve(writer.end());
  } catch (error) {
    for (const { reject } of group) reject(error);
  }
}

/** Prepares one request behind the other, as if each were written before the next. */
function prepareGroup(
  group: readonly Waiting[],
  end: JournalEnd,
  isWritten: (id: string) => boolean,
): SealedLine[] {
  const added: SealedLine[] = [];
  const ids = new Set<string>();
  let last = end;
  for (const { prepare } of group) {
    for (const line of prepare(last, (id) => ids.has(id) || isWritten(id))) {
      added.push(line);
      ids.add(line.seal.id);
      last = { seq: line.seal.seq, head: line.seal.hash };
    }
  }
  return added;
}
