import type { ReadTable } from "../domain/roster/table.ts";
import { readWorkbook } from "./workbook/read-workbook.ts";

/** What the window hears of the workbook that it sent: its first sheet, or undefined where it is none. */
export type WorkbookAnswer = { readonly table: ReadTable | undefined };

addEventListener("message", ({ data }: MessageEvent<Uint8Array>) => {
  const answer: WorkbookAnswer = { table: readWorkbook(data) };
  postMessage(answer);
});
