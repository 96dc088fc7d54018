import { type FileType, fileTypeOf } from "../domain/provenance/file-type.ts";
import type { Unreadable } from "../domain/provenance/headline.ts";
import {
  type Inspection,
  InspectionCancelled,
  type InspectionOptions,
} from "../domain/provenance/inspector.ts";
import type { Lab, Product } from "../domain/provenance/maker.ts";
import type { InspectionReport } from "../domain/provenance/report.ts";
import type { TrustAnchors } from "../domain/provenance/trust-anchors.ts";
import type { LabAnswer, LabQuestion, LabRequest } from "../worker/messages.ts";

type Ports = {
  readonly startWorker: () => Worker;
  readonly timestamp: () => string;
  readonly anchors: (lists: InspectionOptions["lists"]) => Promise<TrustAnchors>;
};

/**
 * A worker that takes longer than this over a file, beside the time for reading it, is ended: milliseconds. It leaves
 * a busy PC the rest of five seconds to say so.
 */
const patience = 4_000;
/** Bytes a millisecond that the slowest PC reads and hashes; ours did 130,000. */
const slowestReading = 5_000;
/** No honest file is read more often than this from end to end. */
const mostReadings = 4;

/** Inspects and makes files in a worker, one after the other; a file that makes it hang costs the worker, not the app. */
export function createLab(ports: Ports): Lab<File> {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const open = new Set<AbortController>();
  const end = () => {
    worker?.terminate();
    worker = undefined;
  };

  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const running = last.then(work);
    last = running.catch(() => undefined);
    return running;
  };

  const inspectNow = async (file: File, options: InspectionOptions, signal: AbortSignal) => {
    const anchors = await ports.anchors(options.lists);
    if (signal.aborted) throw new InspectionCancelled();
    const now = ports.timestamp();
    const question = { ask: "inspect", file, anchors, now } as const;
    const ending = await ask((worker ??= ports.startWorker()), question, { ...options, signal });
    if (typeof ending !== "string" && "report" in ending) return ending.report;
    // It hangs, is dead, or was left in the middle of a file.
    end();
    if (ending === "cancelled") throw new InspectionCancelled();
    return unreadable(file, now, ending === "took-too-long" ? ending : "damaged");
  };

  const inspect = (file: File, options: InspectionOptions): Inspection => {
    const controller = new AbortController();
    const { signal } = controller;
    open.add(controller);
    const running = inTurn(() => inspectNow(file, options, signal));
    // One that still waits for its turn is called off at once.
    const result = Promise.race([running, rejectedWhen(signal)]).finally(() => open.delete(controller));
    return { result, cancel: () => controller.abort() };
  };

  const make = (product: Product, from?: File): Promise<File> =>
    inTurn(async () => {
      const question = { ask: "make", product, from, now: ports.timestamp() } as const;
      const ending = await ask((worker ??= ports.startWorker()), question, {});
      if (typeof ending !== "string" && "file" in ending) return ending.file;
      end();
      throw new Error(`the picture could not be made (${product})`);
    });

  return {
    inspect,
    make,
    close: () => {
      for (const controller of open) controller.abort();
      end();
    },
  };
}

function rejectedWhen(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(new InspectionCancelled()), { once: true });
  });
}

let requests = 0;

type Listening = Partial<Pick<InspectionOptions, "onProgress">> & { readonly signal?: AbortSignal };
type Last = Extract<LabAnswer, { step: "inspected" | "made" }>;

/** The worker's last answer, or why there is none. */
function ask(
  worker: Worker,
  question: LabQuestion,
  { onProgress, signal: called }: Listening,
): Promise<Last | "took-too-long" | "failed" | "cancelled"> {
  const id = (requests += 1);
  const size = question.ask === "inspect" ? question.file.size : 0;
  const listening = new AbortController();
  const { signal } = listening;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answered = new Promise<Last | "took-too-long" | "failed" | "cancelled">((resolve) => {
    let begun = 0;
    let read = 0;
    const wait = () => {
      clearTimeout(timer);
      const reading = Math.min(read, size * mostReadings) / slowestReading;
      timer = setTimeout(() => resolve("took-too-long"), begun + patience + reading - performance.now());
    };
    const hear = ({ data }: MessageEvent<LabAnswer>) => {
      if (data.id !== id) return;
      if (data.step === "inspected" || data.step === "made") return resolve(data);
      if (data.step === "failed") return resolve("failed");
      if (data.step === "begun") begun = performance.now();
      else read += data.bytes;
      wait();
      onProgress?.(Math.min(0.99, read / Math.max(1, size)));
    };
    worker.addEventListener("message", hear, { signal });
    worker.addEventListener("error", () => resolve("failed"), { signal });
    called?.addEventListener("abort", () => resolve("cancelled"), { signal });
    worker.postMessage({ id, ...question } satisfies LabRequest);
  });
  return answered.finally(() => {
    clearTimeout(timer);
    listening.abort();
  });
}

async function unreadable(file: File, now: string, why: Unreadable): Promise<InspectionReport> {
  return {
    file: { name: file.name, size: file.size, type: await typeOf(file) },
    checkedAt: now,
    headline: { answer: "unreadable", why },
    seal: { state: "none" },
    notes: { state: "unreadable", sourceTypes: [], fields: [] },
  };
}

async function typeOf(file: File): Promise<FileType | undefined> {
  try {
    return fileTypeOf(new Uint8Array(await file.slice(0, 64).arrayBuffer()));
  } catch {
    return undefined;
  }
}
