import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { OfficialList } from "../../renderer/domain/provenance/trust-lists.ts";
import { fetchList } from "./fetch-list.ts";
import { officialFile } from "./official-file.ts";

/** Where the C2PA conformance programme publishes its lists. */
const publisher = "https://raw.githubusercontent.com/c2pa-org/conformance-public/main/trust-list/";

/**
 * Fetches both official lists anew and puts them in the place of those fetched before. When either cannot be had, what
 * was there stays, and it rejects with one sentence.
 */
export async function updateTrustLists(
  root: string,
  address = publisher,
  now = new Date(),
): Promise<OfficialList> {
  const list = (name: string) => fetchList(new URL(name, address), now);
  try {
    const [signers, timestamps] = await Promise.all([
      list("C2PA-TRUST-LIST.pem"),
      list("C2PA-TSA-TRUST-LIST.pem"),
    ]);
    const lists = { fetchedAt: now.toISOString(), address, signers, timestamps };
    await replace(officialFile(root), JSON.stringify(lists));
    return lists;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The official trust lists were not updated: ${reason}.`);
  }
}

async function replace(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}
