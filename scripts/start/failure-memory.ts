import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

const day = 24 * 60 * 60 * 1000;

/** Why the download from this address failed within the last day; undefined when it is worth a try. */
export async function recallFailure(
  root: string,
  address: string,
  now = Date.now(),
): Promise<string | undefined> {
  try {
    const last: { address?: unknown; reason?: unknown; at?: unknown } = JSON.parse(
      await readFile(fileIn(root), "utf8"),
    );
    const isRecent = typeof last.at === "number" && now >= last.at && now - last.at < day;
    return isRecent && last.address === address && typeof last.reason === "string" ? last.reason : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a failure, so that the next starts of the day do not wait for it again. */
export async function rememberFailure(
  root: string,
  address: string,
  reason: string,
  at = Date.now(),
): Promise<void> {
  await mkdir(dirname(fileIn(root)), { recursive: true });
  await writeFile(fileIn(root), JSON.stringify({ address, reason, at }));
}

function fileIn(root: string): string {
  return join(root, ".cache", "electron-fetch.json");
}
