import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The address of a browser edition that runs on this data folder already; undefined where none answers. */
export async function runningAddress(dataFolder: string): Promise<string | undefined> {
  try {
    const { address }: { address?: unknown } = JSON.parse(
      await readFile(join(dataFolder, "address.json"), "utf8"),
    );
    if (typeof address !== "string") return undefined;
    // Without the key: asking must not spend it. Any answer at all says that the host lives.
    await fetch(new URL("/", address), { redirect: "manual", signal: AbortSignal.timeout(2000) });
    return address;
  } catch {
    return undefined;
  }
}
