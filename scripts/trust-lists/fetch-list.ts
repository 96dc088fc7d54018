import { readList } from "../../electron/services/trust/read-list.ts";
import { largestTrustList } from "../../renderer/domain/provenance/trust-lists.ts";

const fewest = 3;
const patience = 30_000;

/** Fetches a list and checks it; gives its certificates in PEM. Rejects with the address and what is wrong there. */
export async function fetchList(address: URL, now: Date): Promise<string> {
  try {
    const { pem, authorities } = readList(await download(address));
    const current = authorities.filter(({ validTo }) => new Date(validTo) > now);
    if (current.length < fewest) {
      throw new Error(
        `${current.length} of its authorities are valid now, and ${fewest} are the least to expect`,
      );
    }
    return pem;
  } catch (error) {
    throw new Error(`${address}: ${reasonOf(error)}`);
  }
}

async function download(address: URL): Promise<Uint8Array> {
  // A list that has moved is looked at by a person first, whatever the old address says.
  const response = await fetch(address, { redirect: "manual", signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`it answered ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > largestTrustList) throw new Error("it is larger than 2 MB");
  return bytes;
}

/** Why: for a request that failed, the reason lies one error deeper. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
