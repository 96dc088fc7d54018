import { setTimeout } from "node:timers/promises";

const defaultPauses: readonly number[] = [10, 20, 50, 100, 200, 400];

/** Tries again while another program, as virus scanners on Windows do, holds the file for a moment. */
export async function retryWhileBusy<Value>(
  action: () => Promise<Value>,
  pauses: readonly number[] = process.platform === "win32" ? defaultPauses : [],
): Promise<Value> {
  for (const pause of pauses) {
    try {
      return await action();
    } catch (error) {
      if (!isBusy(error)) throw error;
      await setTimeout(pause);
    }
  }
  return action();
}

function isBusy(error: unknown): boolean {
  return (
    error instanceof Error && "code" in error && ["EPERM", "EACCES", "EBUSY"].includes(String(error.code))
  );
}
