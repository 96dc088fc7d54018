import { basename, dirname, join } from "node:path";
import type { JournalState } from "../../contract/contract.ts";
import type { Disk } from "../disk/disk.ts";
import { makeLastingFolder, replaceFile } from "../disk/lasting.ts";
import type { Scan } from "./scan.ts";

/** What was found wrong with a journal, and where the bytes in question are kept. */
export type JournalFinding = JournalState["findings"][number];

/** Copies whatever is damaged or torn to `damaged/` beside the journal, before anything is changed. */
export async function keepDamage(disk: Disk, path: string, scan: Scan): Promise<JournalFinding[]> {
  const findings = scan.unreadable.map((line): JournalFinding => ({
    kind: "unreadable-event",
    line,
    kept: path,
  }));
  const isTorn = scan.length < scan.size;
  if (!isTorn && scan.damaged.length === 0) return findings;
  const folder = join(dirname(path), "damaged");
  await makeLastingFolder(disk, folder);
  if (scan.damaged.length > 0) {
    // Named by the damage, so that a journal that goes on is not copied again at every start.
    const name = `${basename(path)}.lines-${scan.damaged[0]}-${scan.damaged.at(-1)}-${scan.damaged.length}`;
    const kept = join(folder, name);
    if (!(await disk.list(folder)).includes(name)) await copy(disk, path, 0, scan.size, kept);
    findings.push(...scan.damaged.map((line): JournalFinding => ({ kind: "damage-inside", line, kept })));
  }
  if (isTorn) {
    const kept = await freeName(disk, folder, `${basename(path)}.cut-at-${scan.length}`);
    await copy(disk, path, scan.length, scan.size, kept);
    findings.push({ kind: "torn-end-cut", line: scan.tornFrom, kept });
  }
  return findings;
}

async function copy(disk: Disk, path: string, start: number, end: number, to: string): Promise<void> {
  await replaceFile(disk, to, await disk.readRange(path, start, end - start));
}

/** A journal may be torn at the same place twice. */
async function freeName(disk: Disk, folder: string, name: string): Promise<string> {
  const taken = await disk.list(folder);
  let free = name;
  for (let number = 2; taken.includes(free); number += 1) free = `${name}-${number}`;
  return join(folder, free);
}
