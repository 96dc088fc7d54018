import { join } from "node:path";
import { countCertificates } from "../renderer/domain/provenance/trust-lists.ts";
import { updateTrustLists } from "./trust-lists/update-trust-lists.ts";

/** Fetches the official C2PA trust lists for the next build. */
async function main(): Promise<number> {
  try {
    const { signers, timestamps } = await updateTrustLists(join(import.meta.dirname, ".."));
    const counts = [countCertificates(signers), countCertificates(timestamps)];
    console.log(`The next build has ${counts[0]} authorities for signers and ${counts[1]} for time stamps.`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

process.exitCode = await main();
