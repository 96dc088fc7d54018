import { createByteWriter } from "./byte-writer.ts";
import type { Cell } from "./csv.ts";
import type { Making } from "./making.ts";
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
 * Throws `TooManyRows` where a sheet would have more than 1,048,575 rows below its header.
 */
export async function writeWorkbook(
  { title, madeAt, sheets }: Workbook,
  { pause, startZip }: Making,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = await startZip();
  const writer = createByteWriter();
  const names = sheetNames(sheets.map(({ name }) => name));
  const named: NamedSheet[] = [];
  for (const [at, { columns, rows }] of sheets.entries()) {
    const push = file.add(`xl/worksheets/sheet${at + 1}.xml`);
    const turns = sheetXml(columns, rows, writer);
    let turn = turns.next();
    for (; turn.done !== true; turn = turns.next()) {
      await push(writer.take(), false);
      await pause();
    }
    await push(writer.take(), true);
    named.push({ name: names[at] ?? "", area: turn.value });
  }
  const created = `${new Date(madeAt).toISOString().slice(0, 19)}Z`;
  for (const [name, xml] of Object.entries(workbookParts(title, created, named))) {
    writer.write(xml);
    await file.add(name)(writer.take(), true);
  }
  return file.end();
}
