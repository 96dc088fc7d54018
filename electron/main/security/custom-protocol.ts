import { protocol, type Protocol } from "electron";
import { type RefusedRequests, reportPath } from "../../services/static-files/refused-requests.ts";
import { securityHeaders } from "../../services/static-files/security-headers.ts";
import { staticFile } from "../../services/static-files/static-file.ts";

const scheme = "app";

/** The origin of the window's data: chosen once, since another would hide all of it. */
export const origin = `${scheme}://pandu`;

/** Checklist 18: the page comes over a scheme of our own, with a website's privileges and no more. Before "ready". */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);
}

/** Checklist 1 and 7: serves the window's files, each with the content security policy; reads, and nothing else. */
export function serveWindow(sessionProtocol: Protocol, folder: string, refused: RefusedRequests): void {
  sessionProtocol.handle(scheme, async (request) => {
    const { host, pathname } = new URL(request.url);
    if (host !== "pandu") return plain(404);
    if (request.method === "POST" && pathname === reportPath) {
      refused.addReport(await request.text());
      return plain(204);
    }
    if (request.method !== "GET" && request.method !== "HEAD") return plain(405);
    const { status, headers, body } = await staticFile(folder, pathname);
    return new Response(body, { status, headers: { ...headers, ...securityHeaders } });
  });
}

function plain(status: number): Response {
  return new Response(null, { status, headers: securityHeaders });
}
