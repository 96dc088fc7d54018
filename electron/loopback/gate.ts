import type { IncomingHttpHeaders } from "node:http";
import type { Session } from "./session.ts";

export type Asked = {
  readonly method: string | undefined;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
};

export type Refusal = { readonly status: number; readonly sentence: string };

/**
 * Refuses what does not come from the app's own page in the browser that opened its address.
 * The host is checked first: a page of another site whose name was bound to 127.0.0.1 still says its own name.
 */
export function refusal({ method, url, headers }: Asked, session: Session): Refusal | undefined {
  const { host, origin, cookie } = headers;
  if (host !== url.host) return forbidden("Pandu answers at its own address only.");
  if (origin !== undefined && origin !== url.origin) return forbidden("Pandu answers to its own pages only.");
  const site = headers["sec-fetch-site"];
  if (site === "cross-site" || site === "same-site") return forbidden("Pandu answers to its own pages only.");
  if (method !== "GET" && method !== "HEAD" && method !== "POST") {
    return { status: 405, sentence: "Pandu knows GET, HEAD and POST only." };
  }
  if (!session.isHeldBy(cookie))
    return forbidden("Open Pandu by the address that it printed when it started.");
  if (method === "POST" && origin !== url.origin) return forbidden("Pandu answers to its own pages only.");
  return undefined;
}

function forbidden(sentence: string): Refusal {
  return { status: 403, sentence };
}
