import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Line } from "./table.ts";

type Task = "csv" | "papaparse" | "json" | "xlsx" | "exceljs" | "exceljs-stream";
type Cost = { readonly milliseconds: number; readonly megabytes: number; readonly longest: number };

const times = 3;

/** What it takes to write 100,000 rows of 12 columns, beside the plain use of the usual libraries. */
export async function measureExports(): Promise<Line[]> {
  const cost = async (task: Task): Promise<Cost[]> => {
    const costs: Cost[] = [];
    for (let time = 0; time < times; time += 1) costs.push(await run(task));
    return costs;
  };
  const csv = await cost("csv");
  const papaparse = await cost("papaparse");
  const json = await cost("json");
  const xlsx = await cost("xlsx");
  const exceljs = await cost("exceljs");
  const stream = await cost("exceljs-stream");
  return [
    ...lines("CSV of 100,000 × 12", csv, { time: 500 }, "papaparse", papaparse),
    ...lines("XLSX of 100,000 × 12", xlsx, { time: 1500, memory: 100 }, "exceljs, as a stream", stream),
    ...lines("the same", xlsx, {}, "exceljs, whole", exceljs),
    { what: "JSON of 100,000 × 12", unit: "ms", values: json.map(({ milliseconds }) => milliseconds) },
    {
      what: "longest turn while an XLSX is written",
      unit: "ms",
      values: xlsx.map(({ longest }) => longest),
      aim: 50,
    },
  ];
}

function lines(
  what: string,
  costs: readonly Cost[],
  aims: { readonly time?: number; readonly memory?: number },
  peer: string,
  peers: readonly Cost[],
): Line[] {
  const line = (unit: "ms" | "MB", of: (cost: Cost) => number, aim: number | undefined): Line => ({
    what: unit === "MB" ? `${what}, memory at the most` : what,
    unit,
    values: costs.map(of),
    ...(aim === undefined ? {} : { aim }),
    floor: { what: peer, values: peers.map(of) },
  });
  return [
    line("ms", ({ milliseconds }) => milliseconds, aims.time),
    line("MB", ({ megabytes }) => megabytes, aims.memory),
  ];
}

async function run(task: Task): Promise<Cost> {
  const file = join(import.meta.dirname, "export-task.ts");
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", file, task]);
  return JSON.parse(stdout) as Cost;
}
