import { once } from "node:events";
import { extname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { FileVerdict, Judge, OpenedFile } from "./judge-file.ts";
import type { JudgeAnswer, JudgeQuestion } from "./judge-worker.ts";

/** Beside this file in the source, and beside the host's program in the build. */
const program = join(import.meta.dirname, `judge-worker${extname(import.meta.filename)}`);

/** A judge in a thread of its own; a file that ends the thread gets another one for the next. */
export function createJudgeThread(identity: string): Judge & { readonly ready: () => Promise<unknown> } {
  let thread: ReturnType<typeof startThread> | undefined;
  const ask = async (question: JudgeQuestion, transfer?: readonly ArrayBuffer[]): Promise<unknown> => {
    thread ??= startThread(identity);
    try {
      return await thread.ask(question, transfer);
    } catch (error) {
      if (thread.hasEnded()) thread = undefined;
      throw error;
    }
  };
  return {
    /** Rejects where the thread cannot be started. */
    ready: () => ask({ ask: "ready" }),
    open: async (bytes) => {
      const copy = new Uint8Array(bytes);
      return (await ask({ ask: "open", bytes: copy }, [copy.buffer])) as OpenedFile;
    },
    judge: async (knowledge) => (await ask({ ask: "judge", knowledge })) as FileVerdict,
    close: async () => thread?.end(),
  };
}

function startThread(identity: string) {
  const worker = new Worker(program, {
    workerData: identity,
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  let ended = false;
  const failure = new Promise<never>((_, reject) => {
    const end = (error: Error) => {
      ended = true;
      reject(error);
    };
    worker.once("error", end);
    worker.once("exit", () => end(new Error("the thread that checks files has ended")));
  });
  failure.catch(() => undefined);
  return {
    ask: async (question: JudgeQuestion, transfer: readonly ArrayBuffer[] = []): Promise<unknown> => {
      worker.postMessage(question, transfer);
      const [answered] = (await Promise.race([once(worker, "message"), failure])) as [JudgeAnswer];
      if ("error" in answered) throw new Error(answered.error);
      return answered.answer;
    },
    hasEnded: () => ended,
    end: async (): Promise<void> => void (await worker.terminate()),
  };
}
