import { PassThrough } from "node:stream";
import type { Row, Worksheet } from "exceljs";
import type { Cell } from "../../renderer/domain/exports/csv.ts";
import { type ExportFormat, prepareExport } from "../../renderer/domain/exports/prepare-export.ts";
import type { Making } from "../../renderer/domain/exports/making.ts";
import { writeWorkbook } from "../../renderer/domain/exports/workbook.ts";
import { startZip } from "../../renderer/platform/zip.ts";
import type { ExportTable } from "../../renderer/domain/exports/export-table.ts";

// One writing of a large table in a process of its own, so that memory is that of the writing. Prints a line of JSON.

const kinds = [
  ...(["text", "text", "text", "text", "day", "moment"] as const),
  ...(["number", "number", "text", "text", "text", "number"] as const),
];
const count = 100_000;
const columns = kinds.map((kind, at) => ({ id: `c${at}`, header: `Column ${at}`, kind }));
const table: ExportTable = { columns, count, rows: { [Symbol.iterator]: allRows } };
const about = { title: "records", filter: [], date: "2026-11-28", madeAt: "2026-11-28T09:30:00.000+07:00" };
const headers = table.columns.map(({ header }) => header);

/** Made as they are read, as the desk makes them. */
function* allRows() {
  for (let at = 0; at < count; at += 1) yield aRow(at);
}

function aRow(at: number): Cell[] {
  const day = `2026-${String((at % 12) + 1).padStart(2, "0")}-${String((at % 28) + 1).padStart(2, "0")}`;
  return [
    ...[`Nang Khin Phyu ${at}`, `00${at}`, `Ministry / Records ${at % 50}`, `course-${at % 24}`],
    ...[day, `${day}T09:30:00.000+07:00`, at, (at % 20) / 10, "=1+1", "a & b <c>", "สมชาย ใจดี", at * 3],
  ];
}

let longest = 0;
let since = 0;
const pause = async () => {
  longest = Math.max(longest, performance.now() - since);
  await new Promise((resolve) => setImmediate(resolve));
  since = performance.now();
};

const making: Making = { pause, startZip: async () => startZip() };

const ours = (format: ExportFormat) => async () =>
  (await prepareExport(format, table, about).write(making)).length;

const tasks: Readonly<Record<string, () => Promise<number>>> = {
  csv: ours({ kind: "csv" }),
  json: ours({ kind: "json" }),
  papaparse: async () => {
    const { default: Papa } = await import("papaparse");
    return Buffer.byteLength(Papa.unparse({ fields: headers, data: [...table.rows] as unknown[][] }));
  },
  xlsx: async () =>
    (
      await writeWorkbook(
        { title: "t", madeAt: about.madeAt, sheets: [{ ...table, name: "Records" }] },
        making,
      )
    ).length,
  exceljs: async () => {
    const { default: ExcelJS } = await import("exceljs");
    const workbook = new ExcelJS.Workbook();
    fill(workbook.addWorksheet("Records"));
    return (await workbook.xlsx.writeBuffer()).byteLength;
  },
  "exceljs-stream": async () => {
    const { default: ExcelJS } = await import("exceljs");
    const stream = new PassThrough();
    let size = 0;
    stream.on("data", (chunk: Buffer) => (size += chunk.length));
    const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream });
    const sheet = workbook.addWorksheet("Records");
    fill(sheet, (row) => row.commit());
    sheet.commit();
    await workbook.commit();
    return size;
  },
};

function fill(sheet: Worksheet, done: (row: Row) => void = () => undefined): void {
  done(sheet.addRow(headers));
  for (const row of table.rows)
    done(sheet.addRow(row.map((cell, at) => (kinds[at] === "day" ? new Date(String(cell)) : cell))));
}

const task = tasks[process.argv[2] ?? ""];
if (task === undefined) throw new Error(`one of ${Object.keys(tasks).join(", ")}`);
globalThis.gc?.();
const before = process.resourceUsage().maxRSS;
const began = performance.now();
since = began;
const bytes = await task();
const milliseconds = performance.now() - began;
const megabytes = ((process.resourceUsage().maxRSS - before) * 1024) / 1_000_000;
console.log(JSON.stringify({ milliseconds, megabytes, longest, bytes }));
