import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Keeps other processes out of the data folder. Throws a sentence that names the process that has it. */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, "lock");
  for (let tries = 0; ; tries += 1) {
    try {
      await writeFile(path, String(process.pid), { flag: "wx", mode: 0o600 });
      return () => rm(path, { force: true });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      const owner = Number.parseInt(await readFile(path, "utf8").catch(() => ""), 10);
      if (tries > 0 || isAlive(owner)) {
        throw new Error(`Pandu is already open on ${folder} (process ${owner}); close it first.`);
      }
      // The process that held the lock is gone: it ended without tidying up.
      await rm(path, { force: true });
    }
  }
}

function isAlive(process_: number): boolean {
  if (!Number.isInteger(process_) || process_ === process.pid) return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
