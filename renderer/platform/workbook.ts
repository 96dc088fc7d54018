import type { ReadTable } from "../domain/roster/table.ts";
import type { WorkbookAnswer } from "../worker/workbook-worker.ts";
import { askWorker } from "./ask-worker.ts";

/** A workbook that takes longer is given up: milliseconds. */
const patience = 20_000;

/** Reads the first sheet of an Excel workbook in a worker that lives no longer; undefined where that cannot be done. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadTable | undefined> {
  const worker = new Worker(new URL("../worker/workbook-worker.ts", import.meta.url), {
    type: "module",
    name: "workbook",
  });
  return (await askWorker<WorkbookAnswer>(worker, bytes, patience, { table: undefined })).table;
}
