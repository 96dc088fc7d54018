import { Zip, ZipDeflate } from "fflate";
import { createByteWriter } from "./byte-writer.ts";
import type { Cell } from "./csv.ts";
import { joinedBytes } from "./joined-bytes.ts";
import { sheetNames } from "./sheet-names.ts";
import { type SheetColumn, sheetXml } from "./sheet-xml.ts";
import { type NamedSheet, workbookParts } from "./workbook-parts.ts";

/** A sheet: its rows are read once, as they are written. */
export type Sheet = {
  /** Cleaned to what spreadsheets take. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: Iterable<readonly Cell[]>;
};

export type Workbook = {
  readonly title: string;
  /** An ISO timestamp. */
  readonly madeAt: string;
  readonly sheets: readonly Sheet[];
};

/**
 * A workbook as an XLSX file, written as a stream: frozen bold headers, widths, filters, true dates; never a formula.
 * `pause` is awaited between slices of some milliseconds: give the window its turn there, or throw to call it off. Throws
 * `TooManyRows` where a sheet would have more than 1,048,575 rows below its header.
 */
export async function writeWorkbook(
  { title, madeAt, sheets }: Workbook,
  pause: () => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = startZip();
  const writer = createByteWriter();
  const names = sheetNames(sheets.map(({ name }) => name));
  const named: NamedSheet[] = [];
  for (const [at, { columns, rows }] of sheets.entries()) {
    const push = file.add(`xl/worksheets/sheet${at + 1}.xml`);
    const turns = sheetXml(columns, rows, writer);
    let turn = turns.next();
    for (; turn.done !== true; turn = turns.next()) {
      push(writer.take(), false);
      await pause();
    }
    push(writer.take(), true);
    named.push({ name: names[at] ?? "", area: turn.value });
  }
  const created = `${new Date(madeAt).toISOString().slice(0, 19)}Z`;
  for (const [name, xml] of Object.entries(workbookParts(title, created, named))) {
    writer.write(xml);
    file.add(name)(writer.take(), true);
  }
  return file.end();
}

/** A ZIP file in memory, to which one part after the other is added. */
function startZip() {
  const chunks: Uint8Array[] = [];
  let problem: Error | undefined;
  const zip = new Zip((error, chunk) => {
    if (error) problem = error;
    else chunks.push(chunk);
  });
  return {
    add: (name: string) => {
      // Little memory, so that it fits into the processor's.
      const part = new ZipDeflate(name, { level: 1, mem: 2 });
      // The workbook itself says when it was made; this only keeps the clock out.
      part.mtime = new Date(1980, 0, 1);
      zip.add(part);
      return (bytes: Uint8Array, isEnd: boolean) => {
        part.push(bytes, isEnd);
        if (problem !== undefined) throw problem;
      };
    },
    end: (): Uint8Array<ArrayBuffer> => {
      zip.end();
      return joinedBytes(chunks);
    },
  };
}
