import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { nodeDisk } from "../../../../electron/services/disk/node-disk.ts";
import { openJournal } from "../../../../electron/services/journal/journal.ts";
import { aDataFolder } from "../a-data-folder.ts";
import { rounds } from "../proofs.ts";

const program = join(import.meta.dirname, "append-until-killed.ts");

/** Lets a process append for a moment after its first acknowledgement, kills it, and tells what it acknowledged. */
async function appendAndKill(path: string): Promise<string[]> {
  const child = spawn(process.execPath, [program, path], { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (printed += text));
  const ended = once(child, "close");
  await once(child.stdout, "data");
  await setTimeout(Math.random() * 60);
  child.kill("SIGKILL");
  await ended;
  return printed.split("\n").slice(0, -1);
}

describe("when the process is killed at random", () => {
  test("nothing that was acknowledged is lost", { timeout: 600_000 }, async () => {
    const path = join(await aDataFolder(), "device1.ndjson");
    const acknowledged: string[] = [];
    for (let kill = 0; kill < rounds(20, 200); kill += 1) acknowledged.push(...(await appendAndKill(path)));
    const journal = await openJournal(nodeDisk, path);
    const page = await journal.read(0, 1_000_000);
    const found = new Set(page?.events.map(({ id }) => id));
    expect(acknowledged.filter((id) => !found.has(id))).toEqual([]);
    expect(found.size).toBe(page?.events.length);
    expect(acknowledged.length).toBeGreaterThan(rounds(20, 200));
    expect(page?.events.every(({ seq }, index) => seq === index + 1)).toBe(true);
    await journal.close();
  });
});
