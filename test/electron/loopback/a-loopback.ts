import { mkdtemp, rm, writeFile, mkdir } from "node:fs/promises";
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Serve } from "../../../electron/contract/serve.ts";
import { startLoopback } from "../../../electron/loopback/server.ts";
import { createRefusedRequests } from "../../../electron/services/static-files/refused-requests.ts";

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

export type Asking = {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Uint8Array;
};

/**
 * A running loopback host over a folder of few files, with what a test needs to ask it as anyone would. Behind it the
 * services given, or an echo.
 */
export async function aLoopback(port = 0, services?: Serve<undefined>) {
  const parent = await mkdtemp(join(tmpdir(), "pandu-loopback-"));
  const folder = join(parent, "renderer");
  await mkdir(join(folder, "assets"), { recursive: true });
  await writeFile(join(folder, "index.html"), "<!doctype html><title>Pandu</title>");
  await writeFile(join(folder, "assets", "main-abc.js"), "export {};");
  await writeFile(join(parent, "secret.json"), '"not for anyone"');
  const calls: { method: unknown; input: unknown }[] = [];
  const addresses: string[] = [];
  const refused = createRefusedRequests();
  const echo: Serve<undefined> = (method, input) => {
    calls.push({ method, input });
    return Promise.resolve({ ok: true, value: input });
  };
  const loopback = await startLoopback({
    folder,
    serve: services ?? echo,
    port,
    refused,
    onAddress: (address) => addresses.push(address),
  });
  const ask = (path: string, asking: Asking = {}) => send(loopback.origin, path, asking);
  const enter = async () => {
    const address = new URL(addresses.at(-1) ?? "");
    const { headers } = await ask(address.pathname + address.search);
    return (headers["set-cookie"]?.[0] ?? "").split(";")[0] ?? "";
  };
  const close = async () => {
    await loopback.close();
    await rm(parent, { recursive: true });
  };
  return { origin: loopback.origin, addresses, calls, refused, ask, enter, close };
}

/** Raw paths and headers: fetch would tidy the ones that an attacker sends. */
function send(origin: string, path: string, { method = "GET", headers = {}, body }: Asking): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asked = request(
      { hostname, port, path, method, headers, setHost: headers["host"] === undefined },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        );
        answer.on("error", reject);
      },
    );
    asked.on("error", reject);
    asked.end(body);
  });
}
