import { appendFile, open } from "node:fs/promises";
import { join } from "node:path";
import { nodeDisk } from "../../electron/services/disk/node-disk.ts";
import { openJournal } from "../../electron/services/journal/journal.ts";
import { scanJournal } from "../../electron/services/journal/scan.ts";
import { anEvent, someEvents } from "../builders/events.ts";
import type { Line } from "./table.ts";

const appends = 2000;
const many = 200_000;

/** What an append to the journal costs on this disk, beside the bare append and fdatasync of as many bytes. */
export async function measureAppends(folder: string): Promise<Line[]> {
  const journal = await openJournal(nodeDisk, join(folder, "journal.ndjson"));
  const bare = await open(join(folder, "bare"), "a");
  const line = `${JSON.stringify(anEvent("check-answered"))}${" ".repeat(160)}\n`;
  const [ours, floor]: [number[], number[]] = [[], []];
  // In turns, so that whatever else the PC does falls on both.
  for (let count = 0; count < appends; count += 1) {
    const event = anEvent("check-answered");
    ours.push(await timed(() => journal.append([event])));
    floor.push(await timed(() => appendFile(bare, line).then(() => bare.datasync())));
  }
  await bare.close();
  await journal.close();
  const beside = { what: "append + fdatasync", values: floor };
  return [{ what: "append to the journal", unit: "ms", values: ours, aim: 5, aimFor: "p95", floor: beside }];
}

/** How long a journal of very many events takes to verify, seal by seal, beside reading its bytes. */
export async function measureVerifying(folder: string): Promise<Line[]> {
  const path = join(folder, "many.ndjson");
  const journal = await openJournal(nodeDisk, path);
  for (let count = 0; count < many; count += 10_000) await journal.append(someEvents(10_000));
  await journal.close();
  const [ours, floor]: [number[], number[]] = [[], []];
  for (let count = 0; count < 5; count += 1) {
    ours.push(await timed(() => scanJournal(nodeDisk, path, false)));
    floor.push(await timed(() => nodeDisk.read(path)));
  }
  const beside = { what: "reading the bytes", values: floor };
  return [{ what: `verifying ${many.toLocaleString("en")} events`, unit: "ms", values: ours, floor: beside }];
}

async function timed(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}
