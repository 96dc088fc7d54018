import { availableParallelism } from "node:os";
import { createJudge, type Judge } from "./judge-file.ts";
import { createJudgeThread } from "./judge-thread.ts";
import type { Source } from "./source.ts";

/** Less than this is judged before a thread would have started. */
const worthThreads = 512 * 1024;
const mostThreads = 4;

/** As many judges as pay for these files: threads for many or large ones, else one in this thread. */
export async function createJudges(
  identity: string,
  sources: readonly Pick<Source, "size">[],
  startThread = createJudgeThread,
): Promise<readonly Judge[]> {
  const bytes = sources.reduce((sum, { size }) => sum + size, 0);
  if (bytes < worthThreads) return [createJudge(identity)];
  const count = Math.min(availableParallelism(), mostThreads, sources.length);
  const threads = Array.from({ length: count }, () => startThread(identity));
  try {
    await Promise.all(threads.map(({ ready }) => ready()));
    return threads;
  } catch {
    // Where threads cannot be had the work is done here, slower.
    await Promise.all(threads.map(({ close }) => close()));
    return [createJudge(identity)];
  }
}
