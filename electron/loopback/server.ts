import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Serve } from "../contract/serve.ts";
import { type RefusedRequests, reportPath } from "../services/static-files/refused-requests.ts";
import { securityHeaders } from "../services/static-files/security-headers.ts";
import { staticFile } from "../services/static-files/static-file.ts";
import { refusal } from "./gate.ts";
import { listen } from "./listen.ts";
import { readBody } from "./request-body.ts";
import { createSession, type Session } from "./session.ts";

export type LoopbackOptions = {
  /** The built window. */
  readonly folder: string;
  readonly serve: Serve<undefined>;
  /** Tried first, so that the origin and with it the browser's own index stay the same from start to start. */
  readonly port: number;
  readonly refused: RefusedRequests;
  /** Hears the address that opens the next browser, at the start and whenever one was used. */
  readonly onAddress: (address: string) => void;
};

export type Loopback = { readonly origin: string; readonly close: () => Promise<void> };

type Answering = LoopbackOptions & { readonly session: Session; readonly origin: string };

/** Serves the window and its services on 127.0.0.1 to the browser that opened the address, and to nobody else. */
export async function startLoopback(options: LoopbackOptions): Promise<Loopback> {
  const server = createServer();
  const port = await listen(server, options.port);
  const origin = `http://127.0.0.1:${port}`;
  const answering: Answering = { ...options, origin, session: createSession(port) };
  server.on("request", (request, response) => {
    answer(answering, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else sendText(response, 500, "The request could not be answered; nothing was changed.");
    });
  });
  tellAddress(answering);
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin, close };
}

async function answer(
  answering: Answering,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { origin, session } = answering;
  if (!URL.canParse(request.url ?? "", origin))
    return sendText(response, 400, "This is no address of Pandu.");
  const url = new URL(request.url ?? "", origin);
  // An absolute or "//" target names a host of its own: nothing here is asked for that way.
  if (url.origin !== origin) return sendText(response, 400, "This is no address of Pandu.");
  const { method, headers } = request;
  const key = url.searchParams.get("key");
  if (method === "GET" && key !== null && headers.host === url.host)
    return enter(answering, key, request, response);
  const refused = refusal({ method, url, headers }, session);
  if (refused !== undefined) return sendText(response, refused.status, refused.sentence);
  if (method === "POST") return answerPost(answering, url.pathname, request, response);
  const file = await staticFile(answering.folder, url.pathname);
  send(response, file.status, file.headers, method === "HEAD" ? undefined : file.body);
}

/** Exchanges the secret of the address for the cookie, so that the secret stays in no history and opens nothing twice. */
function enter(
  { session, ...answering }: Answering,
  key: string,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const isGood = session.spend(key);
  if (isGood) tellAddress({ session, ...answering });
  else if (!session.isHeldBy(request.headers.cookie)) {
    return sendText(response, 403, "This address was used already; `npm start` gives a new one.");
  }
  const there = { location: "/", "cache-control": "no-store" };
  send(response, 303, isGood ? { ...there, "set-cookie": session.cookie } : there);
}

async function answerPost(
  { serve, refused }: Answering,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  if (body === undefined) {
    response.setHeader("connection", "close");
    return sendText(response, 413, "The request is larger than 64 MB.");
  }
  if (path === reportPath) {
    refused.addReport(body);
    return send(response, 204, {});
  }
  const [, method] = /^\/rpc\/([\w.-]+)$/.exec(path) ?? [];
  if (method === undefined) return sendText(response, 404, "There is no such service in Pandu.");
  if (!isJson(request)) return sendText(response, 415, "Pandu's services take JSON.");
  const result = await serve(method, parse(body), undefined);
  const type = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };
  send(response, 200, type, JSON.stringify(result));
}

function isJson(request: IncomingMessage): boolean {
  return request.headers["content-type"]?.split(";")[0]?.trim() === "application/json";
}

function tellAddress({ onAddress, origin, session }: Answering): void {
  onAddress(`${origin}/?key=${session.ticket()}`);
}

/** What is no JSON is undefined, which no method takes. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sendText(response: ServerResponse, status: number, sentence: string): void {
  send(
    response,
    status,
    { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
    `${sentence}\n`,
  );
}

function send(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body?: string | Uint8Array,
): void {
  response.writeHead(status, { ...securityHeaders, ...headers });
  response.end(body);
}
