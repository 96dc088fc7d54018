import { readFile } from "node:fs/promises";
import { uptime } from "node:os";

/** A process as a lock names it: its number is given to others when it has ended, so that it is not enough. */
export type ProcessMark = {
  readonly pid: number;
  /** What the system knows of the moment it was started; undefined where the system does not tell cheaply. */
  readonly started?: string | undefined;
  /** Seconds that the PC had been running when the mark was made. */
  readonly uptime: number;
};

/** This process's own mark. */
export async function ownMark(): Promise<ProcessMark> {
  return { pid: process.pid, started: await startOf(process.pid), uptime: Math.floor(uptime()) };
}

/** Whether the process that made this mark may still run; in doubt, yes. */
export async function isRunning({ pid, started, uptime: then }: ProcessMark): Promise<boolean> {
  if (!isAlive(pid)) return false;
  // The PC has run for a shorter time than when the mark was made: it was started anew since.
  if (uptime() < then) return false;
  const now = await startOf(pid);
  return started === undefined || now === undefined || now === started;
}

/** Linux: the boot's id and the process's start in clock ticks since then (field 22 of /proc/<pid>/stat). */
async function startOf(pid: number): Promise<string | undefined> {
  try {
    const boot = (await readFile("/proc/sys/kernel/random/boot_id", "utf8")).trim();
    const stat = await readFile(`/proc/${pid}/stat`, "utf8");
    const ticks = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    return ticks === undefined ? undefined : `${boot}:${ticks}`;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
