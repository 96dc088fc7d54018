import { appendFile, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeDisk } from "../../electron/services/disk/node-disk.ts";
import { type Journal, openJournal } from "../../electron/services/journal/journal.ts";
import { scanJournal } from "../../electron/services/journal/scan.ts";
import { anEvent, someEvents } from "../builders/events.ts";

// Prints what an append to the journal costs on this disk beside the floor (the bare append and fdatasync of the same
// bytes), and how long a journal of 200,000 events takes to verify and to read. Usage: node journal-append.ts [folder]

const appends = 2000;
const many = 200_000;

async function main(): Promise<void> {
  const folder = await mkdtemp(join(process.argv[2] ?? tmpdir(), "pandu-bench-"));
  try {
    const journal = await openJournal(nodeDisk, join(folder, "journal.ndjson"));
    const bare = await open(join(folder, "bare"), "a");
    const line = `${JSON.stringify(anEvent("check-answered"))}${" ".repeat(160)}\n`;
    const ours: number[] = [];
    const floor: number[] = [];
    // In turns, so that whatever else the PC does falls on both.
    for (let count = 0; count < appends; count += 1) {
      const event = anEvent("check-answered");
      ours.push(await timed(() => journal.append([event])));
      floor.push(await timed(() => appendFile(bare, line).then(() => bare.datasync())));
    }
    report("append to the journal", ours);
    report("floor: appendFile + fdatasync", floor);
    await bare.close();
    await journal.close();
    await measureVerifying(join(folder, "many.ndjson"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureVerifying(path: string): Promise<void> {
  const journal = await openJournal(nodeDisk, path);
  for (let count = 0; count < many; count += 10_000) await journal.append(someEvents(10_000));
  await journal.close();
  const verify: number[] = [];
  for (let count = 0; count < 5; count += 1)
    verify.push(await timed(() => scanJournal(nodeDisk, path, false)));
  report(`verify ${many} events`, verify);
  const again = await openJournal(nodeDisk, path);
  console.log(`read ${many} events by pages of 50,000: ${(await timed(() => readAll(again))).toFixed(0)} ms`);
  await again.close();
}

async function readAll(journal: Journal): Promise<void> {
  for (let after = 0; after < many; after += 50_000) await journal.read(after, 50_000);
}

async function timed(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

function report(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(3);
  console.log(`${what}: median ${at(0.5)} ms, p95 ${at(0.95)} ms (n = ${times.length})`);
}

await main();
