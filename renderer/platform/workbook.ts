import type { ReadTable } from "../domain/roster/table.ts";
import type { WorkbookAnswer } from "../worker/workbook-worker.ts";

/** A workbook that takes longer is given up: milliseconds. */
const patience = 20_000;

/** Reads the first sheet of an Excel workbook in a worker that lives no longer; undefined where that cannot be done. */
export function readWorkbook(bytes: Uint8Array): Promise<ReadTable | undefined> {
  const worker = new Worker(new URL("../worker/workbook-worker.ts", import.meta.url), {
    type: "module",
    name: "workbook",
  });
  return new Promise((resolve) => {
    const end = (table: ReadTable | undefined) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(table);
    };
    const timer = setTimeout(() => end(undefined), patience);
    worker.addEventListener("message", ({ data }: MessageEvent<WorkbookAnswer>) => end(data.table));
    worker.addEventListener("error", () => end(undefined));
    worker.postMessage(bytes);
  });
}
